import Foundation
import Terminal
import Testing

@testable import Interface

@Suite(.enabled(if: ProcessInfo.processInfo.environment["PICTURES"] != nil))
struct `Pictures` {
  private func write(_ model: Model, _ name: String) throws {
    let grid = Screen.frame(of: model).grid
    let path = "/tmp/h-interface/pictures/\(name)"
    try grid.ansi.write(toFile: path + ".ansi", atomically: true, encoding: .utf8)
    try grid.text.write(toFile: path + ".txt", atomically: true, encoding: .utf8)
  }

  @Test(arguments: [0, 8, 16, 24, 36, 1000], Size.all)
  func `of the main screen`(step: Int, size: Size) async throws {
    for language in Language.allCases {
      let model = try await Model.at(step == 1000 ? nil : step, size, .test(language))
      try write(model, "\(size.columns)-\(step)-\(language)")
    }
  }

  @Test(arguments: Size.all)
  func `of what lies over it`(size: Size) async throws {
    for language in Language.allCases {
      let settings = Settings.test(language)
      var model = try await Model.at(24, size, settings, showing: 20)
      model.layers = [.inspector(position: 20, scroll: 0)]
      try write(model, "\(size.columns)-inspector-\(language)")
      model.layers = [.help(HelpState(about: .main))]
      try write(model, "\(size.columns)-help-\(language)")
      model.layers = [.viewMenu]
      try write(model, "\(size.columns)-view-\(language)")
      model.layers = []
      model.press(.character("2"), .character("z"))
      try write(model, "\(size.columns)-zoom-\(language)")
      model.press(.character("0"), .character("0"), .up, .up)
      try write(model, "\(size.columns)-log-\(language)")
      var form = FormState(answer: 0)
      form.open(try await Moment.shared.form(after: 24))
      form.fields[0] = TextField("10248")
      let error = try await Moment.shared.error(try #require(form.filled), after: 24)
      form.refuse(try #require(error))
      model.isZoomed = false
      model.layers = [.form(form)]
      try write(model, "\(size.columns)-form-\(language)")
      for theme in ThemeName.allCases {
        let themed = try await Model.at(36, size, .test(language, theme: theme))
        try write(themed, "\(size.columns)-theme-\(theme)-\(language)")
      }
      let ascii = try await Model.at(36, size, .test(.en, theme: .mono, ascii: true))
      try write(ascii, "\(size.columns)-ascii")
    }
  }
}
