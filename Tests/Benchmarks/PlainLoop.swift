import HeapModule

/// The physical reference: a loop of the same shape over plain integers. A queue by time, a log of
/// forty-byte records in fresh memory, tables by number; no words, no types, no rules.
enum PlainLoop {
  struct Record {
    var position: Int32
    var cause: Int32
    var step: Int32
    var kind: Int32
    var time: Int64
    var order: Int32
    var item: Int32
    var amount: Int64
  }

  struct Flight: Comparable {
    var due: Int64
    var position: Int32
    var target: Int32

    static func < (a: Flight, b: Flight) -> Bool {
      a.due != b.due ? a.due < b.due : a.position < b.position
    }
  }

  /// What an order leads to in the order flow: for each message, who gets it and what each recipient
  /// then records. 24 messages in 14 deliveries, as in the real one.
  static let script: [[(target: Int32, records: [Int32])]] = {
    var script = [[(target: Int32, records: [Int32])]](repeating: [], count: 24)
    script[0] = [(0, [1, 2])]  // place order: placed, lock
    script[2] = [(2, [3, 4])]  // lock: locked, stock updated
    script[3] = [(0, [5])]  // locked: processing completed
    script[4] = [(3, [6])]  // stock updated: noted
    script[5] = [(1, [7, 8]), (3, [9]), (4, [10])]  // completed: charge, reply; noted; opened
    script[8] = [(1, [11])]  // reply: payment completed
    script[11] = [(0, [12]), (3, [13, 14]), (4, [15, 16, 17])]  // paid; checked; prepared, pickup
    script[17] = [(4, [18, 19])]  // pickup: labels, dispatched
    script[19] = [(0, [20]), (2, [21, 22])]  // dispatched: shipping; taken out, stock updated
    script[22] = [(3, [23])]  // stock updated: noted
    return script
  }()

  static func run(orders: Int) -> (Int, Duration) {
    let clock = ContinuousClock()
    let start = clock.now
    var log = ContiguousArray<ContiguousArray<Record>>()
    var count: Int32 = 0
    var heap = Heap<Flight>()
    var tables = [[Int64]](repeating: [], count: 5)
    for index in tables.indices { tables[index] = Array(repeating: 0, count: orders) }
    var now: Int64 = 0
    var step: Int32 = 0
    var next = 0
    func random(_ position: Int32, _ target: Int32) -> Int64 {
      var z = UInt64(UInt32(position)) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(UInt32(target))
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      return 20 + Int64((z ^ (z >> 31)) % 180)
    }
    func record(_ kind: Int32, _ order: Int32, _ cause: Int32) {
      if count & 1_023 == 0 {
        var chunk = ContiguousArray<Record>()
        chunk.reserveCapacity(1_024)
        log.append(chunk)
      }
      count += 1
      log[log.count - 1].append(
        Record(
          position: count, cause: cause, step: step, kind: kind, time: now, order: order, item: 0,
          amount: 1))
      for (target, _) in script[Int(kind)] {
        heap.insert(Flight(due: now + random(count, target), position: count, target: target))
      }
    }
    while true {
      if next < orders, heap.min.map({ Int64(next) * 50 <= $0.due }) ?? true {
        now = max(now, Int64(next) * 50)
        record(0, Int32(next), 0)
        next += 1
        continue
      }
      guard let flight = heap.popMin() else { break }
      now = max(now, flight.due)
      step += 1
      let index = Int(flight.position) - 1
      let message = log[index >> 10][index & 1_023]
      tables[Int(flight.target)][Int(message.order)] += message.amount
      for reaction in script[Int(message.kind)] where reaction.target == flight.target {
        for kind in reaction.records { record(kind, message.order, flight.position) }
      }
    }
    let time = clock.now - start
    withExtendedLifetime(tables) {}
    return (Int(count), time)
  }

  /// The reference for replay: five tables of numbers, written from a log of records.
  static func replay(_ count: Int, orders: Int) -> (Int, Duration) {
    var log = ContiguousArray<ContiguousArray<Record>>()
    for position in 0..<count {
      if position & 1_023 == 0 { log.append([]) }
      log[log.count - 1].append(
        Record(
          position: Int32(position), cause: 0, step: 0, kind: Int32(position % 24), time: 0,
          order: Int32(position / 24 % orders), item: 0, amount: 1))
    }
    let clock = ContinuousClock()
    let start = clock.now
    var tables = [[Int64]](repeating: [], count: 5)
    for index in tables.indices { tables[index] = Array(repeating: 0, count: orders) }
    for chunk in log {
      for record in chunk {
        tables[Int(record.kind) % 5][Int(record.order)] += record.amount
      }
    }
    let time = clock.now - start
    withExtendedLifetime(tables) {}
    return (count, time)
  }
}
