import EventSourcing
import Primitives
import Simulation
import Terminal

/// One context, whole: what it holds, what is on its way to it and from it; what it promises others,
/// what it recorded, and its words.
struct WholeContextView: PanelView {
  let model: Model
  let look: Look

  /// What it promises stands beside what it holds from this width on.
  private static let wide = 118

  /// The order of the panels in one column.
  func items() -> [Item] {
    guard let index = model.focusedContext else { return [] }
    let context = model.snapshot.contexts[index]
    let contract = model.profile.map(ContractPanel.items) ?? []
    let entries = (model.profile?.log ?? []).map { Item.entry($0.position) }
    let terms = (model.profile?.terms ?? []).indices.map { Item.term($0) }
    return context.view.rows.map { .row($0.id) } + context.inbox.map { Item($0) }
      + (model.profile?.outbox ?? []).map { Item($0) } + contract + entries + terms
  }

  func placed(in rect: Rect) -> [PanelStack.Placed] {
    guard let index = model.focusedContext else { return [] }
    let panels = ContextPanels(model: model, look: look, index: index)
    let held = [panels.state, panels.inbox, panels.outbox]
    let told = [ContractPanel(model: model, look: look).panel, panels.log]
    let language = TermsPanel(model: model, look: look).panel
    guard rect.columns >= Self.wide else {
      return PanelStack(held + told + [language], in: rect, selection: model.selection).placed
    }
    let (left, right) = rect.splitLeft(rect.columns / 2)
    return PanelStack(held + [language], in: left, selection: model.selection).placed
      + PanelStack(told, in: right, selection: model.selection).placed
  }
}
