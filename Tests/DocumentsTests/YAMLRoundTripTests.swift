import Documents
import Testing

@Suite struct `YAML that is written and read` {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func `given any tree in flow style, when read, then it is the same, each value at its place`(
    seed: UInt64
  ) throws {
    var generator = Generator(seed: seed)
    let tree = YAMLTree.random(&generator).printable
    var writer = YAMLTreeWriter()
    writer.flow(tree)
    let root = try yaml(writer.text)
    #expect(try YAMLTree.read(root) == tree)
    #expect(try positions(root) == writer.positions)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `given any tree in block style, when read, then it is the same, each value at its place`(
    seed: UInt64
  ) throws {
    var generator = Generator(seed: seed)
    let tree = YAMLTree.random(&generator).printable
    var writer = YAMLTreeWriter()
    writer.block(tree)
    let root = try yaml(writer.text)
    #expect(try YAMLTree.read(root) == tree)
    #expect(try positions(root) == writer.positions)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `given a document cut off anywhere, when read, then nothing traps`(seed: UInt64) {
    var generator = Generator(seed: seed)
    var writer = YAMLTreeWriter()
    writer.block(.random(&generator))
    let scalars = writer.text.unicodeScalars.prefix(generator.number(0...writer.text.count))
    do {
      _ = try positions(try yaml(String(String.UnicodeScalarView(scalars))))
    } catch {
      #expect(error.line != nil)
    }
  }
}
