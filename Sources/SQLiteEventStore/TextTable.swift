/// Texts that come again and again, by number.
struct TextTable {
  private var texts: [String] = []
  private var indices: [String: Int] = [:]

  var count: Int { texts.count }

  subscript(index: Int) -> String { texts[index] }

  mutating func index(of text: String) -> Int {
    if let known = indices[text] { return known }
    texts.append(text)
    indices[text] = texts.count - 1
    return texts.count - 1
  }
}
