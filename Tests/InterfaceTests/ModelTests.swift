import EventSourcing
import Foundation
import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `An entry that is copied` {
  @Test func `is JSON with the envelope and the payload`() async throws {
    for position in [1, 5, 20, 40] {
      let snapshot = try await Moment.shared.at(step: 24, showing: position).now
      let detail = try #require(snapshot.detail)
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(detail.json.utf8)) as? [String: Any])
      for attribute in detail.envelope {
        #expect(object[attribute.name] as? String == attribute.value)
      }
      #expect(object["data"] is [String: Any])
    }
  }
}

@Suite struct `The settings` {
  private func settings(
    _ options: InterfaceOptions, colours: Capabilities.Colours = .palette, unicode: Bool = true,
    background: Double? = nil, _ environment: [String: String] = [:]
  ) -> Settings {
    Settings(
      options,
      Capabilities(
        colours: colours, unicode: unicode, name: "x", backgroundLuminance: background),
      environment: environment)
  }

  @Test func `are what was asked for`() {
    let asked = InterfaceOptions(language: .ko, theme: .light, mouse: false, borders: .ascii)
    #expect(
      settings(asked)
        == Settings(
          language: .ko, theme: .light, mouse: false, ascii: true, unicode: true, colours: true))
  }

  @Test func `are what suits the terminal where nothing was asked for`() {
    #expect(settings(InterfaceOptions()).theme == .dark)
    #expect(settings(InterfaceOptions(), ["COLORFGBG": "0;15"]).theme == .light)
    #expect(settings(InterfaceOptions(), ["COLORFGBG": "15;0"]).theme == .dark)
    #expect(settings(InterfaceOptions(), ["COLORFGBG": "?"]).theme == .dark)
    #expect(settings(InterfaceOptions(), background: 0.9).theme == .light)
    // What the terminal itself says is true, what is left in the environment may be of another one.
    #expect(settings(InterfaceOptions(), background: 0.1, ["COLORFGBG": "0;15"]).theme == .dark)
    #expect(settings(InterfaceOptions(theme: .contrast), background: 0.9).theme == .contrast)
    #expect(settings(InterfaceOptions(), ["LANG": "ko_KR.UTF-8"]).language == .ko)
    #expect(!settings(InterfaceOptions()).ascii)
  }

  @Test func `ask no more of a terminal than it can do`() {
    let asked = InterfaceOptions(language: .ko, theme: .light)
    #expect(settings(asked, unicode: false).language == .en)
    #expect(settings(asked, unicode: false).ascii)
    #expect(settings(asked, colours: .none).theme == .mono)
  }
}

@Suite struct `A theme` {
  @Test(arguments: ThemeName.allCases.filter { $0 != .mono })
  func `keeps its text readable on its ground`(name: ThemeName) {
    let theme = Theme.named(name)
    for role in Role.allCases where role != .border && role != .veil {
      #expect(contrast(theme[role].foreground, theme[role].background) >= 4.5, "\(role)")
    }
    // What is laid over a line keeps the colours of the text.
    for over in [Role.selection, .changed] {
      for role in [Role.base, .dim, .strong, .command, .event, .reply, .active, .waiting, .bad] {
        #expect(contrast(theme[role].foreground, theme[over].background) >= 3, "\(role)")
      }
    }
  }

  @Test func `without colours uses none`() {
    for role in Role.allCases {
      let style = Theme.named(.mono)[role]
      #expect(style.foreground == .standard && style.background == .standard)
    }
  }

  @Test func `tells nothing by colour alone: what differs in tone differs in its sign`() {
    for ascii in [false, true] {
      let look = Look(.test(ascii: ascii))
      let tones = [ContextView.Tone.plain, .active, .waiting, .done, .bad].map { look.glyph($0) }
      #expect(Set(tones).count == tones.count)
      let kinds = [look.glyph(.command), look.glyph(.event), look.glyph(.reply)]
      #expect(Set(kinds).count == kinds.count)
      #expect((tones + kinds).allSatisfy { TextWidth.columns(of: $0) == 1 })
    }
  }

  /// The contrast ratio of WCAG 2.
  private func contrast(_ one: Colour, _ other: Colour) -> Double {
    let lights = [luminance(one), luminance(other)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private func luminance(_ colour: Colour) -> Double {
    guard case .rgb(let red, let green, let blue) = colour else { return 0 }
    func linear(_ value: UInt8) -> Double {
      let share = Double(value) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}

@Suite struct `The lines of words` {
  private func text(_ model: Model) -> String {
    Screen.frame(of: model).grid.text(rows: Layout(model).panel.row..<Layout(model).timeline.row)
  }

  @Test func `say at the start what will happen and which key to press`() async throws {
    let text = text(try await Model.at(0))
    #expect(text.contains("Nothing yet: all numbers here will come from the log."))
    #expect(text.contains("LIST_PRICES  Scenario → Ordering"))
    #expect(text.contains("n delivers the next message"))
  }

  @Test(arguments: Language.allCases)
  func `say who got what, what it did and why`(language: Language) async throws {
    let model = try await Model.at(16, .large, .test(language))
    let last = try #require(model.snapshot.last)
    let text = text(model)
    let message = try #require(last.message)
    #expect(text.contains(message.name))
    #expect(text.contains(last.purpose.text(language)))
    for row in last.led { #expect(text.contains(row.said.text(language))) }
    for id in [message.origin, try #require(last.to)] {
      #expect(text.contains(model.title(id, language)))
    }
  }

  @Test func `say that it is settled and what can be done now`() async throws {
    let text = text(try await Model.at(nil))
    #expect(text.contains("Settled"))
    #expect(text.contains("o places an order; p goes back"))
  }

  @Test func `say what was refused, had before, or led to nothing`() async throws {
    var model = try await Model.at(16, .large)
    model.snapshot.conclude(.rejected(Phrase(en: "It has left.", ko: "이미 떠났습니다.")))
    #expect(text(model).contains("✗ Refused: It has left."))
    model.snapshot.conclude(.duplicate)
    #expect(text(model).contains("had been handled before"))
    model.snapshot.conclude(.ignored)
    model.snapshot.last?.led = []
    #expect(text(model).contains("It changed nothing."))
  }

  @Test(arguments: Size.all)
  func `put what is wrong first`(size: Size) async throws {
    var model = try await Model.at(16, size)
    model.snapshot.breakRule()
    model.snapshot.failure = "the disk is full"
    let words = text(model)
    #expect(words.contains("the disk is full"))
    #expect(words.contains("#41"))
    let status = Screen.frame(of: model).grid.text(rows: 0..<1)
    #expect(status.contains("1 broken") && status.contains("not stored"))
  }

  @Test func `share the rows so that each part has one`() {
    #expect(PanelContent.shares([3, 3, 3], rows: 3) == [1, 1, 1])
    #expect(PanelContent.shares([3, 3, 3], rows: 5) == [3, 1, 1])
    #expect(PanelContent.shares([3, 3, 3], rows: 5, first: [1]) == [1, 3, 1])
    #expect(PanelContent.shares([1, 1, 1], rows: 9) == [1, 1, 1])
    #expect(PanelContent.shares([2, 2], rows: 1) == [1, 0])
    #expect(PanelContent.shares([2, 2], rows: 0) == [0, 0])
  }
}
