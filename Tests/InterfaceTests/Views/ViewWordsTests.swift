import Primitives
import Terminal
import Testing

@testable import Interface

@Suite struct `The words of the views` {
  /// Every text, with the columns that its place has at the smallest layout.
  static let places: [(text: Phrase, columns: Int)] =
    place(ViewWords.samples, 30) + place(FlightWords.samples, 170)
    + place(MechanismWords.samples, 100) + place(DisturbanceWords.samples, 100)
    + place(FaultLabel.samples, 40) + place(ChangeLabel.samples, 50)
    + place(InvariantWords.samples, 170) + place(StepWords.samples, 30)
    + place(BranchWords.samples, 250) + place(BreakpointWords.samples, 70)
    + place(StoreWords.samples, 110) + place(StoryWords.samples, 170)
    + place(CausationWords.samples, 170)

  private static func place(_ words: [some Wording], _ columns: Int) -> [(Phrase, Int)] {
    words.map { ($0.phrase, columns) }
  }

  @Test(arguments: places.map(\.text))
  func `are there in both languages`(text: Phrase) {
    #expect(!text.en.isEmpty && !text.ko.isEmpty)
    #expect(text.en != text.ko)
    #expect(text.en.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(text.ko.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) })
  }

  @Test(arguments: places)
  func `fit into their place`(text: Phrase, columns: Int) {
    #expect(TextWidth.columns(of: text.en) <= columns)
    #expect(TextWidth.columns(of: text.ko) <= columns)
  }

  @Test(arguments: places.map(\.text))
  func `are whole, and drawn as they are written`(text: Phrase) {
    for line in [text.en, text.ko] {
      #expect(TextWidth.printable(line) == line)
      #expect(!line.hasPrefix(" ") && !line.hasSuffix(" "))
      #expect(!line.contains("  "))
    }
  }

  @Test(arguments: View.allCases.filter { $0 != .overview }, Language.allCases)
  func `name keys that are bound where a view is empty`(view: View, language: Language) async {
    let scene = ViewScene("\(view)-empty", view, [])
    let model = scene.model(await scene.snapshot(), .large, .test(language))
    let look = Look(model.settings)
    var canvas = Canvas(size: .large, look: look)
    view.content(model, look)?.draw(on: &canvas, Rect(.large))
    #expect(!canvas.grid.text.contains(" ? "))
  }
}
