import Documents
import Testing

/// The one line that a document's author gets.
func line(of body: () throws -> some Any) -> String {
  do {
    _ = try body()
    return "no error"
  } catch let error as InputError {
    return error.description
  } catch {
    return "another error: \(error)"
  }
}

/// Expects an input error that is this line.
func expectLine(
  _ expected: String, sourceLocation: SourceLocation = #_sourceLocation,
  of body: () throws -> some Any
) {
  let line = line(of: body)
  #expect(line == expected, sourceLocation: sourceLocation)
}

/// Expects an input error that is a line beginning so.
func expectLine(
  startingWith start: String, sourceLocation: SourceLocation = #_sourceLocation,
  of body: () throws -> some Any
) {
  let line = line(of: body)
  #expect(line.hasPrefix(start), "\(line)", sourceLocation: sourceLocation)
}

func csv(_ text: String, _ columns: CSVColumns? = nil) throws(InputError) -> CSVDocument {
  try CSVDocument(file: "a.csv", text: text, columns: columns)
}

/// The fields of all rows, the header first.
func table(_ document: CSVDocument) -> [[String]] {
  [document.header] + document.rows.map { row in document.header.map { row[$0] ?? "?" } }
}

func yaml(_ text: String) throws(InputError) -> YAMLValue {
  try YAMLDocument(file: "a.yaml", text: text).root
}

/// The value under the key `a` of a document that has no other.
func under(_ text: String) throws(InputError) -> YAMLValue {
  try yaml("a: " + text).mapping(keys: ["a"]).required("a")
}
