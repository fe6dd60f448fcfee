import EventSourcing
import Foundation
import GRDB
import InventoryContract
import OrderFlowSystem
import OrderingContract
import Primitives
import SQLiteEventStore
import SessionRun
import Simulation

/// A directory of its own, which is gone afterwards.
final class TemporaryDirectory {
  let path: String

  /// - Parameter isOnDisk: whether syncing it must mean something; where it need not, it is in memory.
  init(isOnDisk: Bool = false) throws {
    let memory = "/dev/shm/"
    let isInMemory = !isOnDisk && FileManager.default.isWritableFile(atPath: memory)
    let parent = isInMemory ? memory : NSTemporaryDirectory()
    path = parent + "orderflow-store-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    // Also for the child processes that give up the rights of root.
    chmod(path, 0o777)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String = "session.sqlite") -> String { "\(path)/\(name)" }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

func write(_ data: Data, to path: String) throws {
  try data.write(to: URL(fileURLWithPath: path))
}

extension Scenario {
  /// Seven orders for less than there is: some wait for goods, one is cancelled, one cannot pay.
  static let competing: Scenario = {
    var rules = Rules()
    rules.payment.declinedOrders = [OrderID("o-4")]
    return made("competing", orders: 7, rules: rules)
  }()

  /// The smallest in which orders compete.
  static let small = made("small", orders: 2, rules: Rules())

  /// Enough to be killed in the middle of.
  static let long = made("long", orders: 30, rules: Rules())

  private static func made(_ name: String, orders count: Int, rules: Rules) -> Scenario {
    let start = VirtualTime(milliseconds: 836_438_400_000)
    let items = ["tea", "coffee", "김치"].map { name in
      CatalogueItem(
        id: ItemID(name), name: name, supplier: SupplierID("s"),
        unitPrice: Money(minorUnits: 350, currency: .usd), onHand: 9, minimum: 4)
    }
    let orders = (1...count).map { number in
      CustomerOrder(
        id: OrderID("o-\(number)"), customer: CustomerID("c-\(number % 3)"),
        placedAt: start + .seconds(Int64(number)),
        lines: [
          RequestedLine(item: ItemID("tea"), quantity: Quantity(clamping: 1 + number % 4)),
          RequestedLine(item: ItemID("김치"), quantity: Quantity(clamping: 2)),
        ], cancelledAt: number == 3 ? start + .seconds(4) : nil)
    }
    return Scenario(
      name: name, title: Phrase(en: name, ko: "경쟁"), summary: Phrase("-"), seed: 7, start: start,
      suppliers: [Supplier(id: SupplierID("s"), name: "S")], items: items, orders: orders,
      rules: rules)
  }

  var info: SessionInfo {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      return SessionInfo(scenario: try encoder.encode(self), seed: seed, programVersion: "1.0.0")
    }
  }
}

/// Runs `scenario` to its end in `file`, never cut.
func runWhole(_ scenario: Scenario, in file: String) async throws {
  let run = try await SessionRun(resuming: SessionFile.create(file, info: scenario.info))
  try await run.finish()
  run.close()
}

/// Every value of every row of every table: what two sessions have that are the same.
func rows(of file: String) throws -> [String] {
  let queue = try DatabaseQueue(path: file)
  defer { try? queue.close() }
  return try queue.read { db in
    try ["session", "branches", "log", "outbox", "steps", "choices"].flatMap { table in
      try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\(table) \($0.debugDescription)" }
    }
  }
}

/// All that a session holds, in order.
func parts(of session: SessionFile) throws -> [StoredPart<OrderFlowMessage>] {
  var parts: [StoredPart<OrderFlowMessage>] = []
  let store = session.store(of: OrderFlowMessage.self, participants: OrderFlow.participants)
  try store.load { part throws(StoreError) in parts.append(part) }
  return parts
}

/// The steps that a session holds, whichever branch they are of.
func steps(of session: SessionFile) throws -> [StepRecord<OrderFlowMessage>] {
  try parts(of: session).compactMap { part in
    if case .step(let record) = part { record } else { nil }
  }
}

/// What `body` is refused with.
func refusal(_ body: () throws -> Void) -> String? {
  do { try body() } catch { return "\(error)" }
  return nil
}

/// What any SQLite client may do.
func execute(_ sql: String, in file: String) throws {
  let queue = try DatabaseQueue(path: file)
  defer { try? queue.close() }
  try queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
}

/// Does to a file what any SQLite client can, triggers and references aside.
func tamper(_ file: String, _ sql: String, with arguments: StatementArguments = []) throws {
  var configuration = Configuration()
  configuration.foreignKeysEnabled = false
  let queue = try DatabaseQueue(path: file, configuration: configuration)
  try queue.write { db in
    let triggers = try Row.fetchAll(
      db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
    try db.execute(sql: sql, arguments: arguments)
    for trigger in triggers { try db.execute(sql: trigger["sql"]) }
  }
  try queue.close()
}

extension SessionFile {
  /// The rows of any query, their values parted by a bar.
  func textRows(_ sql: String) throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        row.databaseValues.map { value in "\(value.storage.value ?? "")" }
          .joined(separator: "|")
      }
    }
  }
}
