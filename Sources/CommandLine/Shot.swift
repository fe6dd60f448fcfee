import EventSourcing
import Interface
import OrderFlowSystem
import Primitives
import Simulation
import Terminal

/// The screen of a run that nobody watches.
struct Shot: Sendable {
  /// What is looked at more closely.
  enum Aim: Sendable {
    case nothing
    case focus(StillFrame.Focus)
    /// An entry of the log, by its position.
    case entry(Int)
  }

  let bus: Bus<OrderFlow>
  /// The step after which nothing more is done.
  let steps: Int
  /// The moment in the past to look back at.
  let at: String?
  let subject: StillFrame.Subject
  let aim: Aim
  let size: Size
  let options: InterfaceOptions

  /// More questions than any view asks one after the other.
  private static let mostQuestions = 64

  /// Runs what there is to run, and looks.
  ///
  /// - Throws: where there is no such moment, or no such entry.
  func frame() async throws(Failure) -> StillFrame {
    try await run()
    if let at {
      let answer = await answers(to: [.jump(at)])
      if let notice = answer.notice { throw Failure("--at: \(notice.en)") }
    }
    let first = await bus.snapshot()
    var frame = StillFrame(first, size: size, options: options)
    var asked: [SimulationCommand] = []
    switch aim {
    case .nothing: break
    case .focus(let focus): frame.focus(on: focus)
    case .entry(let position):
      guard position >= 1, position <= first.position else {
        throw Failure(
          "--select: the log has no position \(position); expected 1 to \(first.position)")
      }
      await complete(&frame, frame.select(entry: position), &asked)
    }
    await complete(&frame, frame.show(subject), &asked)
    return frame
  }

  private func run() async throws(Failure) {
    do throws(StoreError) {
      try await bus.open()
      while true {
        let group = Bus<OrderFlow>.groupSize
        let limit = min(group, steps - Int(await bus.engine.step))
        if limit <= 0 { return }
        if try await bus.run(limit: limit) < limit { return }
      }
    } catch {
      throw Failure(error)
    }
  }

  /// Asks until the picture is complete.
  ///
  /// - Parameter asked: all that was asked before: each time everything is asked again, since nobody
  ///   remembers.
  private func complete(
    _ frame: inout StillFrame, _ questions: [SimulationCommand],
    _ asked: inout [SimulationCommand]
  ) async {
    var questions = questions
    while !questions.isEmpty, asked.count < Self.mostQuestions {
      asked += questions
      questions = frame.take(await answers(to: asked))
    }
  }

  /// What a screen would be shown that has asked for this.
  private func answers(to commands: [SimulationCommand]) async -> Snapshot {
    let link = SimulationLink(await bus.snapshot()) {}
    for command in commands { link.send(command) }
    link.finish()
    await Performance(bus, link).perform()
    return link.snapshot
  }
}
