import EventSourcing
import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `A payload line by line` {
  private static let json = """
    {
      "amount" : {
        "currency" : "USD",
        "minorUnits" : 1250
      },
      "empty" : [

      ],
      "lines" : [
        {
          "item" : "A",
          "quantity" : 2
        },
        {
          "item" : "B, \\"x\\" : y"
        }
      ],
      "tags" : [
        "one",
        "two"
      ]
    }
    """

  @Test func `tells where each value is`() {
    #expect(
      PayloadLines(Self.json).values == [
        "amount.currency": "\"USD\"", "amount.minorUnits": "1250", #"lines."A".item"#: "\"A\"",
        #"lines."A".quantity"#: "2", #"lines."B, \"x\" : y".item"#: #""B, \"x\" : y""#,
        "tags.1": "\"one\"", "tags.2": "\"two\"",
      ])
  }

  /// Each element of a list as the encoder writes it, in one line or in several.
  private func levels(_ levels: KeyValuePairs<String, Int>, isWide: Bool) -> String {
    let elements = levels.map { item, count in
      isWide
        ? #"    {"item": "\#(item)", "available": \#(count)}"#
        : "    {\n      \"available\": \(count),\n      \"item\": \"\(item)\"\n    }"
    }
    return "{\n  \"levels\": [\n\(elements.joined(separator: ",\n"))\n  ]\n}"
  }

  @Test(arguments: [false, true])
  func `given a list in another order, then its elements are held against themselves`(isWide: Bool)
  {
    let old = PayloadLines(levels(["HONEY": 24, "MUG": 30], isWide: isWide)).values
    let lines = PayloadLines(levels(["MUG": 29, "HONEY": 24, "TEA": 40], isWide: isWide)).lines
    let changes = lines.compactMap { line in line.change(since: old).map { (line.text, $0) } }
    let changed = changes.filter { if case .other = $0.1 { true } else { false } }
    #expect(changed.count == 1 && changed[0].0.contains("29"))
    #expect(changes.allSatisfy { !$0.0.contains("HONEY") })
    #expect(changes.contains { $0.1 == .new && $0.0.contains("TEA") })
  }

  @Test func `given two elements with the same text, then each is known by its place`() {
    let values = PayloadLines(levels(["MUG": 1, "MUG": 2], isWide: false)).values
    #expect(values["levels.1.available"] == "1" && values["levels.2.available"] == "2")
  }

  @Test func `keeps its lines as they are`() {
    let texts = PayloadLines(Self.json).lines.map(\.text)
    #expect(texts == Self.json.split(separator: "\n").map(String.init))
  }

  @Test func `tells what is new, what is other, and what is the same`() {
    let lines = PayloadLines(#"{\#n  "a" : 1,\#n  "b" : 2,\#n  "c" : 3\#n}"#).lines
    let changes = lines.map { $0.change(since: ["a": "1", "b": "9", "gone": "0"]) }
    #expect(changes == [nil, nil, .other(old: "9"), .new, nil])
  }
}

@Suite struct `An entry beside the event store` {
  /// The store with an entry that has an earlier version.
  private func model(_ size: Size = .large, _ language: Language = .en) async throws -> Model {
    let snapshot = try await Moment.shared.at(step: 60).now
    let row = try #require(
      snapshot.log.last { $0.kind == .event && $0.origin.index == 0 && $0.version > 1 })
    let shown = try await Moment.shared.at(step: 60, showing: row.position).now
    var model = Model(snapshot: shown, size: size, settings: .test(language))
    model.focus = .view(.store)
    model.selected[.view(.store)] = .entry(row.position)
    model.askedDetail = .entry(row.position)
    return model
  }

  private func text(_ model: Model) -> String { Screen.frame(of: model).grid.text }

  @Test(arguments: Language.allCases)
  func `says what is new and other since the version before`(language: Language) async throws {
    let model = try await model(.huge, language)
    let detail = try #require(model.detail)
    let previous = try #require(detail.previous)
    let old = PayloadLines(previous.payload).values
    let lines = PayloadLines(detail.payload).lines
    let (version, position) = (previous.version, previous.position)
    let words: StoreWords =
      lines.allSatisfy { $0.change(since: old) == nil }
      ? .same(version: version, position: position) : .since(version: version, position: position)
    #expect(text(model).contains(words.phrase.text(language)))
    for line in lines where line.change(since: old) == .new {
      #expect(text(model).contains(line.value))
    }
  }

  @Test func `given no value is new or other, then it says so instead of how both are marked`()
    async throws
  {
    var model = try await model(.huge)
    let detail = try #require(model.snapshot.detail)
    let previous = try #require(detail.previous)
    model.snapshot.detail?.previous?.payload = detail.payload
    #expect(
      text(model).contains("the same values as version \(previous.version), #\(previous.position)"))
    #expect(!text(model).contains("+ new, ~ changed"))
    model.snapshot.detail?.previous?.payload = "{\n  \"other\": 1\n}"
    #expect(text(model).contains("#\(previous.position): + new, ~ changed"))
  }

  @Test func `has its stream, version and branch in columns where there is room`() async throws {
    let wide = text(try await model(.huge))
    let row = try #require(try await model().detail).row
    for word in ["stream", "ver.", row.stream] { #expect(wide.contains(word)) }
    #expect(!wide.contains("main"), "there is only one branch")
    let scene = try #require(ViewScene.all.first { $0.name == "store-fold" })
    let branched = text(scene.model(await scene.snapshot(), .huge, .test()))
    #expect(branched.contains(" main ") && branched.contains(" branch-2 "))
    #expect(text(try await model(.classic)).contains(row.name))
  }

  @Test func `given y, then it is copied as JSON`() async throws {
    var model = try await model()
    let json = try #require(model.detail).json
    #expect(model.hit(.character("y")) == [.copy(json)])
    #expect(model.toast == .info(ToastWords.copied))
    model.selected[.view(.store)] = nil
    let last = model.hit(.character("y"))
    #expect(
      !last.contains(.copy(json)), "nothing selected is the last one, which has to come first")
    #expect(model.toast == .warning(ReasonWords.notThereYet))
  }

  @Test func `given c, then it is asked what it changed, and for each entry that is selected`()
    async throws
  {
    var model = try await model()
    let position = try #require(model.selection?.position)
    #expect(model.hit(.character("c")) == [.command(.showFold(position: position))])
    let effects = model.hit(.up)
    #expect(effects == [.command(.showDetail(.entry(position - 1)))], "one at a time")
    #expect(model.answer() == [.command(.showFold(position: position - 1))])
    let scene = try #require(ViewScene.all.first { $0.name == "store-fold" })
    var fold = try #require(await scene.snapshot().fold)
    fold.position = position - 1
    model.answer { $0.fold = fold }
    #expect(model.hit(.character("c")) == [.command(.showFold(position: nil))])
  }

  @Test func `given what it changed was stopped, then it says so, and c asks again`() async throws {
    var model = try await model()
    let ask = Effect.command(.showFold(position: model.selection?.position))
    #expect(model.hit(.character("c")) == [ask])
    #expect(!text(model).contains("This was stopped"))
    model.answer { $0.fold = nil }
    #expect(text(model).contains("This was stopped. c"))
    #expect(model.hit(.character("c")) == [ask] && model.isFolding)
    #expect(!text(model).contains("This was stopped"))
  }

  @Test func `given a search that was stopped, then it does not say that there is nothing`()
    async throws
  {
    var model = try await model()
    model.filter = "abc"
    var found = try #require(await Scene.found.snapshot().found)
    (found.text, found.total, found.rows, found.stopped) = ("abc", 0, [], 7)
    model.snapshot.found = found
    #expect(text(model).contains("Stopped at #7: no entry up to there holds \"abc\"."))
    model.snapshot.found?.stopped = nil
    #expect(text(model).contains("No entry holds \"abc\"."))
  }

  @Test func `given c and nothing selected, then it is about the last entry`() async throws {
    var model = try await model()
    model.selected[.view(.store)] = nil
    model.hit(.character("c"))
    let (wanted, last) = (model.wantedFold, model.snapshot.position)
    #expect(wanted == last)
  }

  @Test(arguments: Size.all, Language.allCases)
  func `shows what it changed, old and new`(size: Size, language: Language) async throws {
    let scene = try #require(ViewScene.all.first { $0.name == "store-fold" })
    let model = scene.model(await scene.snapshot(), size, .test(language))
    let fold = try #require(model.snapshot.fold)
    let context = try #require(fold.context)
    let frame = text(model)
    let title = StoreWords.stateOf(model.title(context, language))
    #expect(frame.contains(title.phrase.text(language)))
    let value = try #require(fold.values.first)
    #expect(frame.contains(value.name.text(language).prefix(12)))
    #expect(frame.contains(value.right?.text(language) ?? "-"))
  }

  @Test func `given a command, then it says that nothing changes by it`() async throws {
    let scene = try #require(ViewScene.all.first { $0.name == "store-fold" })
    var model = scene.model(await scene.snapshot(), .large, .test())
    model.snapshot.fold?.values = []
    #expect(text(model).contains("the same before"))
    model.snapshot.fold?.context = nil
    #expect(text(model).contains("Only an event changes"))
  }
}

@Suite struct `The branch of an entry` {
  @Test func `is the one that it was recorded in`() async {
    let snapshot = await Scene.branch.snapshot()
    let model = Scene.branch.model(snapshot, .classic, .test())
    guard let fork = snapshot.branch.fork else { return #expect(Bool(false)) }
    #expect(model.branch(ofEntry: Int(fork.position)).id == fork.parent)
    #expect(model.branch(ofEntry: Int(fork.position) + 1) == snapshot.branch)
  }
}

@Suite struct `The event store with more entries than are at hand` {
  @Test func `says where in the whole log the lines that are seen are`() async throws {
    let bus = await Moment.shared.bus()
    _ = try await bus.run(limit: .max)
    var snapshot = await bus.snapshot()
    snapshot.log = Array(snapshot.log.dropFirst(30).prefix(60))
    var model = Model(snapshot: snapshot, size: .large, settings: .test())
    model.focus = .view(.store)
    model.selected[.view(.store)] = .entry(31)
    let text = Screen.frame(of: model).grid.text
    let seen = try #require(text.firstMatch(of: /lines (\d+) to (\d+) of (\d+)/)?.output)
    #expect(seen.3 == "\(snapshot.position)")
    let (first, last) = (try #require(Int(seen.1)), try #require(Int(seen.2)))
    #expect(31...90 ~= first && 31...90 ~= last)
    for (position, isSeen) in [
      (first - 1, false), (first, true), (last, true), (last + 1, false),
    ] {
      let row = try Regex("[^0-9]#\(position) +[0-9]{2}:")
      #expect((text.firstMatch(of: row) != nil) == isSeen, "\(position)")
    }
  }
}
