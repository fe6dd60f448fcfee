import EventSourcing
import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `A message on the bus` {
  /// A bus of 100 columns: two contexts above it, at 20 and 80, and one below, at 20.
  private var lanes: Lanes {
    var lanes = Lanes()
    lanes.add(Rect(row: 0, column: 0, rows: 10, columns: 50), isAbove: true)
    lanes.add(Rect(row: 0, column: 60, rows: 10, columns: 50), isAbove: true)
    lanes.add(Rect(row: 15, column: 0, rows: 10, columns: 50), isAbove: false)
    return lanes
  }

  private func entry(_ from: UInt8, _ to: UInt8, _ progress: Double) -> BusEntry {
    BusEntry(
      sign: "●", role: .event, name: "PAID",
      route: (ParticipantID(rawValue: from), ParticipantID(rawValue: to)), progress: progress)
  }

  private func row(_ entry: BusEntry, ascii: Bool = false) async throws -> String {
    let model = try await Model.at(0)
    let look = Look(.test(ascii: ascii))
    let track = Track(entry, lanes, offset: 0, columns: 100, model, look)
    return try #require(track).spans(from: 0).map(\.text).joined()
  }

  private func column(of character: Character, _ row: String) -> Int? {
    Array(row).firstIndex(of: character)
  }

  @Test func `sets out below its sender's pane and is bound for its recipient's`() async throws {
    let row = try await row(entry(0, 1, 0))
    #expect(column(of: "╰", row) == 20)
    #expect(column(of: "●", row) == 21)
    #expect(column(of: "↑", row) == 80)
    #expect(row.contains("● PAID ·"))
  }

  @Test func `has a line behind it and dots before it`() async throws {
    let row = Array(try await row(entry(0, 1, 0.5)))
    let place = try #require(row.firstIndex(of: "●"))
    #expect(place > 45 && place < 55)
    #expect(row[21..<place].allSatisfy { $0 == "─" })
    #expect(row[place + 8..<80].allSatisfy { $0 == "·" })
  }

  @Test func `moves on with time, and never beyond its recipient`() async throws {
    var last = 0
    for progress in [0.0, 0.2, 0.4, 0.7, 1.0] {
      let place = try #require(column(of: "●", try await row(entry(0, 1, progress))))
      #expect(place > last && place < 80)
      last = place
    }
    #expect(last == 79)
  }

  @Test func `takes its name along on the side where there is room`() async throws {
    #expect(try await row(entry(0, 1, 1)).contains("─ PAID ●↑"))
    #expect(try await row(entry(1, 0, 1)).contains("↑● PAID ─"))
  }

  @Test func `goes left as well, and down`() async throws {
    let left = try await row(entry(1, 2, 0.1))
    #expect(column(of: "╯", left) == 80)
    #expect(column(of: "↓", left) == 20)
    let up = try await row(entry(2, 1, 0.1))
    #expect(column(of: "╭", up) == 20)
  }

  @Test func `takes a short way between panes one below the other, its name beside it`()
    async throws
  {
    let row = try await row(entry(0, 2, 0))
    #expect(row.contains("╰● PAID ↓"))
  }

  @Test func `comes from outside with the name of who sent it`() async throws {
    let row = try await row(entry(7, 1, 0.5))
    #expect(row.contains("Payment provider ├"))
    #expect(row.contains("↑ PAID"))
    let narrow = try await self.row(entry(7, 0, 0.5))
    #expect(narrow.contains("┤ Payment provider PAID"), "at the left there is no room for the name")
  }

  @Test func `in ASCII is drawn with ASCII`() async throws {
    #expect(
      try await row(entry(0, 1, 0.5), ascii: true).unicodeScalars.filter { !$0.isASCII }
        .map(String.init) == ["●"])
  }

  @Test func `has no way where nobody on it has a pane`() async throws {
    let model = try await Model.at(0)
    let nobody = entry(7, 8, 0)
    #expect(Track(nobody, lanes, offset: 0, columns: 100, model, Look(.test())) == nil)
  }
}

@Suite struct `The bus` {
  @Test(arguments: [Size.standard, .large, .wide, .huge], Language.allCases)
  func `shows each message in a row of its own, the next one first`(
    size: Size, language: Language
  ) async throws {
    let model = try await Model.at(22, size, .test(language))
    let bus = try #require(Layout(model).panes.first { $0.pane == .flights })
    let lines = PaneContent(model: model, look: Look(model.settings)).lines(bus)
    let items = model.snapshot.flights.map { Item($0) }
    #expect(lines.compactMap(\.item) == Array(items.prefix(bus.inner.rows)))
    #expect(lines.first?.spans.first?.text == "► ")
    for (line, flight) in zip(lines, model.snapshot.flights) {
      #expect(line.spans.contains { $0.text.contains(flight.name) })
      #expect(Line.columns(line.spans) + Line.columns(line.trailing) < bus.inner.columns)
    }
  }

  @Test func `says how many there are where not all are seen`() async throws {
    var model = try await Model.at(24, .standard)
    let flight = try #require(model.snapshot.flights.first)
    model.snapshot.flights = (0..<9).map { number in
      var flight = flight
      flight.id = FlightID(position: 20, target: flight.to, sent: Int32(number))
      return flight
    }
    model.snapshot.flightTotal = 9
    #expect(Screen.frame(of: model).grid.text.contains(" 3 of 9 "))
  }

  @Test func `keeps the selected message in sight`() async throws {
    var model = try await Model.at(24, .standard)
    for flight in model.snapshot.flights {
      model.selected[.flights] = Item(flight)
      let bus = try #require(Layout(model).panes.first { $0.pane == .flights })
      let lines = PaneContent(model: model, look: Look(model.settings)).lines(bus)
      #expect(lines.contains { $0.item == Item(flight) && $0.overlay == .selection })
    }
  }

  @Test func `says so where nothing is under way`() async throws {
    let model = try await Model.at(nil, .large)
    #expect(Screen.frame(of: model).grid.text.contains("No message is under way."))
  }
}

@Suite struct `Messages that travel` {
  private func running(at speed: Int) async throws -> Model {
    var model = try await Model.at(22, .large)
    while model.speed.perSecond != speed { model.speed.lower() }
    model.isRunning = true
    return model
  }

  private func place(_ model: Model) throws -> Double {
    try #require(BusEntry.all(model, Look(model.settings)).first).progress
  }

  @Test func `given a slow run, then the next one comes nearer until it is due`() async throws {
    var model = try await running(at: 1)
    #expect(model.seesTravelling)
    var last = try place(model)
    for share in [0.25, 0.5, 0.75, 1] {
      let moves = model.travel(share: share)
      #expect(moves)
      #expect(try place(model) >= last)
      last = try place(model)
    }
    #expect(last == 1)
    let movesAgain = model.travel(share: 1)
    #expect(!movesAgain, "nothing is drawn again where nothing moved")
  }

  @Test func `given it pauses, then all is where it is now`() async throws {
    var model = try await running(at: 1)
    _ = model.travel(share: 0.5)
    let moving = model.shownTime
    model.isRunning = false
    #expect(model.shownTime == model.snapshot.now)
    #expect(moving > model.snapshot.now)
  }

  @Test func `given the next was delivered, then the way begins anew`() async throws {
    var model = try await running(at: 1)
    _ = model.travel(share: 0.9)
    _ = model.update(.snapshot(try await Moment.shared.at(step: 23).now))
    #expect(model.travelled == 0)
  }

  @Test func `given a run too fast for the eye, or a screen without the bus, then nothing moves`()
    async throws
  {
    var fast = try await running(at: 5)
    fast.speed.raise()
    #expect(!fast.seesTravelling)
    var small = try await running(at: 1)
    _ = small.update(.resized(.classic))
    // In the list of messages they move; where another pane stands in its place, nothing does.
    for isSeen in [true, false] {
      for _ in 0..<4 where !small.isAnswered { small.answer() }
      let sees = small.seesTravelling
      #expect(sees == isSeen)
      small.hit(.character("2"))
    }
  }

  @Test func `are asked for no more often than there is another place to be seen at`() {
    var pacer = Pacer()
    _ = pacer.due(at: 0, perSecond: 1)
    #expect(pacer.share(at: 250_000, perSecond: 1) == 0.25)
    #expect(pacer.share(at: 9_000_000, perSecond: 1) == 1)
    #expect(pacer.wait(forShare: 0.5, at: 250_000, perSecond: 1) == 250_000)
    #expect(pacer.wait(forShare: 0.25, at: 250_000, perSecond: 1) == 0)
    pacer.stop()
    #expect(pacer.share(at: 250_000, perSecond: 1) == 0)
  }
}
