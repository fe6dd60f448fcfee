import EventSourcing
import Foundation
import Interface
import Messaging
import OrderFlowSystem
import Primitives
import SQLiteEventStore
import Simulation

/// The session that a screen shows, and what becomes of its file afterwards.
struct PlaySession: Sendable {
  /// What there is at the start.
  enum Start: Sendable {
    /// Everything.
    case ready(Bus<OrderFlow>)
    /// A large session, which is read while the screen shows how far it is.
    case stored(SessionFile, SessionTip)
  }

  let start: Start
  let file: SessionFile?
  /// Where the kept sessions are, if this is one of them.
  private let directory: SessionDirectory?

  /// What its file is called, without a suffix.
  var name: String? {
    file.map { URL(fileURLWithPath: $0.path).deletingPathExtension().lastPathComponent }
  }

  /// A session of more steps is read behind the screen: fewer take less than a blink.
  private static let readAtOnce = 8_000
  /// After so many steps it is shown how far the reading is.
  private static let reportEvery = 4_096

  /// Goes on with the session in the file `store`, or begins one there; without it, begins one among
  /// the kept sessions.
  static func open(
    _ scenario: Scenario?, seed: UInt64?, store: String?
  ) throws(Failure) -> PlaySession {
    if let store {
      if scenario == nil, seed == nil, let large = try large(store) { return large }
      return PlaySession(try .open(scenario, seed: seed, file: store), directory: nil)
    }
    let directory = try sessions()
    return PlaySession(
      try .open(scenario, seed: seed, in: directory), directory: directory)
  }

  /// The session in the file at `path`, if it is a large one.
  private static func large(_ path: String) throws(Failure) -> PlaySession? {
    do throws(StoreError) {
      guard let file = try SessionFile.openIfPresent(path) else { return nil }
      let tip = try file.tip()
      if tip.steps > readAtOnce {
        return PlaySession(start: .stored(file, tip), file: file, directory: nil)
      }
      file.close()
      return nil
    } catch {
      throw Failure(error)
    }
  }

  private init(start: Start, file: SessionFile?, directory: SessionDirectory?) {
    self.start = start
    self.file = file
    self.directory = directory
  }

  private init(_ session: Session, directory: SessionDirectory?) {
    let bus = session.bus(keepsHistory: true)
    if let notes = session.stored.notes { waiting { await bus.take(notes) } }
    self.init(start: .ready(bus), file: session.file, directory: directory)
  }

  /// Where the kept sessions are.
  static func sessions() throws(Failure) -> SessionDirectory {
    do throws(StoreError) {
      return try SessionDirectory(environment: ProcessInfo.processInfo.environment)
    } catch {
      throw Failure(error)
    }
  }

  /// What the screen shows first: the opening, or the tip that was saved with a large session.
  func firstSnapshot() throws(Failure) -> Snapshot {
    switch start {
    case .ready(let bus): return try Self.shown(bus)
    case .stored(let file, let tip):
      var snapshot: Snapshot
      if let saved = SavedTip.read(file, tip) {
        snapshot = saved
      } else {
        snapshot = try Self.shown(
          Bus(
            try ScenarioRecord.system(file), keepsHistory: true, executor: SimulationExecutor()))
      }
      snapshot.loading = Snapshot.Loading(done: 0, total: tip.steps)
      return snapshot
    }
  }

  private static func shown(_ bus: Bus<OrderFlow>) throws(Failure) -> Snapshot {
    let result: Result<Snapshot, StoreError> = waiting {
      do throws(StoreError) {
        try await bus.open()
        return .success(await bus.snapshot())
      } catch {
        return .failure(error)
      }
    }
    do throws(StoreError) { return try result.get() } catch { throw Failure(error) }
  }

  /// The bus, once the session is read.
  ///
  /// - Parameter link: gets how far the reading is; where the screen ends it, the reading stops.
  /// - Throws: where the session cannot be read, or the reading was stopped.
  func bus(_ link: SimulationLink) async throws(Failure) -> Bus<OrderFlow> {
    switch start {
    case .ready(let bus): return bus
    case .stored(let file, let tip):
      var done = 0
      let stored = try StoredSession(file) { () throws(Failure) in
        done += 1
        guard done % Self.reportEvery == 0 else { return }
        if link.isFinished { throw Failure("\(file.path): was not read to its end") }
        var snapshot = link.snapshot
        snapshot.loading = Snapshot.Loading(done: done, total: tip.steps)
        link.publish(snapshot)
      }
      let bus = Session(stored: stored, file: file).bus(keepsHistory: true)
      if let notes = stored.notes { await bus.take(notes) }
      do throws(StoreError) { try await bus.open() } catch { throw Failure(error) }
      return bus
    }
  }

  /// Writes down what was left in the session. Where the disk is full, marks and breakpoints are lost, and
  /// nothing else.
  func keep(_ notes: SessionNotes) {
    guard let file, let data = try? JSONEncoder().encode(notes) else { return }
    try? file.setNote(StoredSession.notesKey, String(decoding: data, as: UTF8.self))
  }

  /// Closes the file. A kept session in which nothing was done is removed, and so are the oldest
  /// beyond the limit.
  ///
  /// - Parameters:
  ///   - bus: nil where it was never read whole.
  ///   - last: what the screen showed last.
  /// - Returns: how to go on with it; nil where nothing was kept.
  func close(_ bus: Bus<OrderFlow>?, last: Snapshot, _ language: Language) -> String? {
    guard let file else { return nil }
    let isUntouched = bus.map { bus in waiting { await bus.isUntouched } } ?? false
    if let bus {
      keep(waiting { await bus.notes })
      if last.step > Self.readAtOnce, last.end == nil { SavedTip.keep(last, in: file) }
    }
    file.close()
    guard let directory else {
      return Phrase(en: "Kept in \(file.path)", ko: "\(file.path)에 저장했습니다.").text(language)
    }
    let name = URL(fileURLWithPath: file.path).lastPathComponent
    if isUntouched {
      try? directory.remove(name)
      return nil
    }
    directory.prune()
    return Phrase(
      en: "Kept: orderflow sessions resume \(name)",
      ko: "저장했습니다. 이어서 하기: orderflow sessions resume \(name)"
    ).text(language)
  }
}
