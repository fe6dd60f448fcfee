import Primitives
import Simulation

@testable import Interface

extension Draws {
  /// Some of the layers, with anything in them.
  mutating func layers() -> [Layer] {
    everyLayer().filter { _ in Int.random(in: 0..<4, using: &self) == 0 }
  }

  /// Each layer there is, with anything in it.
  mutating func everyLayer() -> [Layer] {
    var form = FormState(answer: 0)
    form.open(
      OrderForm(
        title: phrase(),
        fields: (0..<Int.random(in: 0...6, using: &self)).map { _ in
          OrderForm.Field(label: phrase(), hint: phrase(), text: phrase().en)
        }))
    if Bool.random(using: &self) { form.refuse(FormError(field: 2, text: phrase())) }
    var help = HelpState(about: .main)
    help.scroll = Int.random(in: 0...99, using: &self)
    if Bool.random(using: &self) { help.filter = TextField(phrase().ko) }
    return [
      .inspector(position: 20, scroll: Int.random(in: 0...99, using: &self)),
      .help(help), .form(form), .form(FormState(answer: 1)), .rebuild, prompt(),
      .palette(
        PaletteState(
          field: TextField(Bool.random(using: &self) ? phrase().ko : ""),
          selected: Int.random(in: 0...9, using: &self))),
    ] + Menu.allCases.map { .menu($0) }
  }

  private mutating func prompt() -> Layer {
    var prompt = PromptState(
      question: PromptState.Question.allCases.randomElement(using: &self) ?? .find,
      field: TextField(phrase().ko))
    if Bool.random(using: &self) { prompt.error = phrase() }
    return .prompt(prompt)
  }
}
