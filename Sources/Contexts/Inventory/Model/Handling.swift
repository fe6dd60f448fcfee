public import EventSourcing

extension InventoryModel {
  /// Translates a message, decides and folds. Inventory asks nothing of anybody.
  public static func handle(
    _ message: InventoryInbound, _ state: inout InventoryState
  ) -> Reaction<InventoryEvent, Never> {
    react(to: InventoryTranslation.command(for: message), in: &state) { _, _, _ in }
  }
}
