import Foundation
import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `The order form` {
  /// Answers the last command as the simulation would.
  private func answer(
    _ model: inout Model, form: OrderForm? = nil, error: FormError? = nil, failure: String? = nil
  ) {
    var snapshot = model.snapshot
    snapshot.answered = model.sent
    (snapshot.form, snapshot.formError, snapshot.failure) = (form, error, failure)
    _ = model.update(.snapshot(snapshot))
  }

  /// A model with the form open.
  private func opened(_ size: Size = .classic) async throws -> Model {
    var model = try await Model.at(24, size)
    #expect(model.hit(.character("o")) == [.command(.openForm)])
    answer(&model, form: try await Moment.shared.form(after: 24))
    return model
  }

  @Test func `given o, then it pauses, and the form comes filled in`() async throws {
    var model = try await Model.at(24)
    model.hit(.character(" "), .character("o"))
    #expect(!model.isRunning)
    #expect(model.scope == .form)
    #expect(model.form?.phase == .opening(answer: model.sent))
    answer(&model, form: try await Moment.shared.form(after: 24))
    #expect(model.form?.phase == .editing)
    #expect(model.form?.fields.map(\.text) == ["10252", "VINET", "NW-011", "1"])
    #expect(Screen.frame(of: model).cursor != nil)
  }

  @Test func `given an earlier answer comes first, then the form is waited for`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("o"))
    var snapshot = model.snapshot
    snapshot.answered = model.sent - 1
    _ = model.update(.snapshot(snapshot))
    #expect(model.form?.phase == .opening(answer: model.sent))
    #expect(Screen.frame(of: model).grid.text.contains("one moment"))
  }

  @Test func `given the form does not come, then there is none`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("o"))
    answer(&model, failure: "the disk is full")
    #expect(model.scope == .main)
  }

  @Test func `given Tab and arrows, then they go round the fields`() async throws {
    var model = try await opened()
    var places: [Int?] = []
    for key in [Key.tab, .down, .tab, .tab, .backTab, .up] {
      model.hit(key)
      places.append(model.form?.focused)
    }
    #expect(places == [1, 2, 3, 0, 3, 2])
  }

  @Test func `given letters and Hangul, then they are typed as they are`() async throws {
    var model = try await opened()
    model.hit(.tab, .control("u"))
    model.type("한국 q상회")
    #expect(model.form?.fields[1].text == "한국 q상회")
    model.hit(.backspace, .left, .left, .character("!"))
    #expect(model.form?.fields[1].text == "한국 !q상")
    let frame = Screen.frame(of: model)
    let row = try #require(frame.cursor).row
    #expect(frame.grid.text(rows: row..<row + 1).contains("한국 !q상"))
  }

  @Test func `given something is pasted, then it is one line without control characters`()
    async throws
  {
    var model = try await opened()
    model.hit(.control("u"))
    _ = model.update(.pasted("A\nB\u{1B}[31m\tC"))
    #expect(model.form?.fields[0].text == "A B[31mC")
  }

  @Test func `given Enter, then it is sent, and closed once it was taken`() async throws {
    var model = try await opened()
    let filled = try #require(model.form?.filled)
    #expect(model.hit(.enter) == [.command(.submit(filled))])
    #expect(model.form?.phase == .sent(answer: model.sent))
    #expect(model.hit(.enter) == [])
    #expect(model.toast == .warning(ReasonWords.notThereYet))
    answer(&model)
    #expect(model.scope == .main)
    #expect(model.toast == .info(ToastWords.orderSent))
  }

  @Test(arguments: Size.all)
  func `given a field is wrong, then it says so beside the field`(size: Size) async throws {
    var model = try await opened(size)
    model.hit(.tab, .tab, .tab, .control("u"))
    model.type("many")
    model.hit(.up, .enter)
    let filled = try #require(model.form?.filled)
    let error = try #require(try await Moment.shared.error(filled, after: 24))
    #expect(error.field == 3)
    answer(&model, form: filled, error: error)
    #expect(model.form?.focused == 3)
    #expect(Screen.frame(of: model).grid.text.contains("! " + error.text.en))
    model.type("1")
    #expect(model.form?.error == nil)
  }

  @Test func `given it could not be stored, then it stays open`() async throws {
    var model = try await opened()
    model.hit(.enter)
    answer(&model, failure: "the disk is full")
    #expect(model.form?.phase == .editing)
  }

  @Test func `given Esc, then it is left, whatever was typed`() async throws {
    var model = try await opened()
    model.type("q")
    #expect(model.hit(.escape) == [])
    #expect(model.scope == .main)
    #expect(model.hit(.control("c")) == [.quit])
  }

  @Test func `given it waits for its answer, then nothing else is asked for`() async throws {
    var model = try await Model.at(30)
    model.focus = .log
    model.selected[.log] = .entry(1)
    model.snapshot.position = 9_000
    model.hit(.character("o"))
    #expect(model.update(.snapshot(model.snapshot)) == [])
  }
}

@Suite struct `A text field` {
  @Test func `is edited at its cursor`() {
    var field = TextField("주문")
    let keys: [Key] = [.left, .character("x"), .home, .delete, .end, .character("!")]
    #expect(keys.filter { !field.edit($0) } == [])
    #expect(field.text == "x문!")
    #expect(field.beforeCursor == "x문!")
  }

  @Test func `makes syllables of jamo that come one by one, and takes them away whole`() {
    var field = TextField("x")
    _ = field.edit(.left)
    for character in "김민".decomposedStringWithCanonicalMapping.unicodeScalars {
      _ = field.edit(.character(Character(character)))
    }
    #expect(field.text == "김민x" && field.beforeCursor == "김민" && field.cursor == 2)
    #expect(field.characters.count == 3)
    _ = field.edit(.backspace)
    #expect(field.text == "김x")
  }

  @Test func `stops at its ends`() {
    var field = TextField("ab")
    for key in [Key.right, .right, .delete, .home, .left, .backspace] { _ = field.edit(key) }
    #expect(field.text == "ab")
    #expect(field.cursor == 0)
  }

  @Test func `clears what is before the cursor with Ctrl-U`() {
    var field = TextField("abc")
    _ = field.edit(.left)
    _ = field.edit(.control("u"))
    #expect(field.text == "c")
    #expect(field.cursor == 0)
  }

  @Test func `holds so much and no more`() {
    var field = TextField(String(repeating: "가", count: 1_000))
    field.insert("x")
    #expect(field.text.count == TextField.limit)
  }

  @Test(arguments: [Key.enter, .escape, .tab, .up, .pageDown, .function(3), .control("x")])
  func `leaves other keys alone`(key: Key) {
    var field = TextField("a")
    let isEditing = field.edit(key)
    #expect(!isEditing)
    #expect(field == TextField("a"))
  }

  @Test(arguments: 1...30)
  func `is drawn so that the cursor is in sight`(columns: Int) throws {
    var canvas = Canvas(size: Size(columns: 40, rows: 1), look: Look(.test()))
    var field = TextField("한국상회 and a name that is longer than its place")
    for _ in 0..<field.characters.count + 1 {
      let rect = Rect(row: 0, column: 2, rows: 1, columns: columns)
      let cursor = try #require(Prompt.draw(field, role: .field, on: &canvas, rect))
      #expect(rect.contains(cursor))
      _ = field.edit(.left)
    }
  }
}
