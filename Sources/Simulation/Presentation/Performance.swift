import EventSourcing
import Primitives

/// Does what a screen asks for, one command after the other, and publishes what there is to show
/// after each.
public struct Performance<System: PresentableSystem>: Sendable {
  private let bus: Bus<System>
  private let link: SimulationLink

  public init(_ bus: Bus<System>, _ link: SimulationLink) {
    self.bus = bus
    self.link = link
  }

  /// Ends when the screen ends the link.
  public func perform() async {
    var request = SnapshotRequest()
    var answered = 0
    for await command in link.commands {
      var failure: String?
      var form: OrderForm?
      var formError: FormError?
      do throws(StoreError) {
        switch command {
        case .step: _ = try await bus.step()
        case .run(let limit): _ = try await bus.run(limit: limit)
        case .back: await bus.lookBack()
        case .look(let step): await bus.look(atStep: Int32(clamping: step))
        case .showLog(let start): request.logStart = start
        case .showDetail(let position): request.detail = position
        case .openForm: form = await bus.orderForm()
        case .submit(let filled):
          switch await bus.message(from: filled) {
          case .success(let message): _ = try await bus.send(message)
          case .failure(let error): (form, formError) = (filled, error)
          }
        }
      } catch {
        failure = error.description
      }
      var snapshot = await bus.snapshot(request)
      snapshot.failure = failure
      snapshot.form = form
      snapshot.formError = formError
      answered += 1
      snapshot.answered = answered
      link.publish(snapshot)
    }
  }
}

extension Bus where System: PresentableSystem {
  func orderForm() async -> OrderForm { engine.system.orderForm(await world()) }

  func message(from form: OrderForm) async -> Result<Message, FormError> {
    let world = await world()
    return Result { () throws(FormError) in try engine.system.message(from: form, in: world) }
  }
}
