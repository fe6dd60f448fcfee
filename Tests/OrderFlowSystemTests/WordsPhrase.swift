import Primitives
import Testing

/// Checks a phrase that people read: both languages, no more columns than a line has, and no Korean
/// particle in its double form.
func expectWords(
  _ phrase: Phrase, columns limit: Int, sourceLocation: SourceLocation = #_sourceLocation
) {
  let comment = Comment(rawValue: "\(phrase.en) | \(phrase.ko)")
  #expect(!phrase.en.isEmpty && !phrase.ko.isEmpty, comment, sourceLocation: sourceLocation)
  #expect(phrase.en != phrase.ko, comment, sourceLocation: sourceLocation)
  #expect(columns(of: phrase.en) <= limit, comment, sourceLocation: sourceLocation)
  #expect(columns(of: phrase.ko) <= limit, comment, sourceLocation: sourceLocation)
  #expect(!phrase.en.contains(where: isHangul), comment, sourceLocation: sourceLocation)
  #expect(phrase.ko.contains(where: isHangul), comment, sourceLocation: sourceLocation)
  for form in ["이(가)", "을(를)", "은(는)", "와(과)", "과(와)", "(으)로", "가(이)", "를(을)"] {
    #expect(!phrase.ko.contains(form), comment, sourceLocation: sourceLocation)
  }
}

/// A syllable takes two columns.
private func columns(of text: String) -> Int { text.reduce(0) { $0 + (isHangul($1) ? 2 : 1) } }

private func isHangul(_ character: Character) -> Bool {
  character.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
}
