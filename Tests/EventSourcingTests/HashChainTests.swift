import EventSourcing
import Primitives
import Testing

@Suite struct `The hash chain` {
  private func chain(_ texts: [String]) -> [Fingerprint] {
    var chain = HashChain()
    return texts.map { text in chain.link { $0.combine(text) } }
  }

  private let texts = ["a", "b", "c", "d"]

  @Test func `is the same for the same content`() {
    #expect(chain(texts) == chain(texts))
    #expect(Set(chain(texts)).count == texts.count)
  }

  @Test func `shows from there on that something was changed, lost, moved or put in`() {
    let whole = chain(texts)
    let others = [
      ["a", "x", "c", "d"], ["a", "c", "d"], ["a", "c", "b", "d"], ["a", "b", "b", "c", "d"],
      ["ab", "c", "d"],
    ]
    for other in others {
      let hashes = chain(other)
      #expect(hashes.last != whole.last)
      #expect(zip(hashes, whole).dropFirst(2).allSatisfy { $0 != $1 })
    }
  }

  @Test func `can be gone on with from its last hash`() {
    let whole = chain(texts)
    var rest = HashChain(tip: whole[1])
    let next = rest.link { $0.combine("c") }
    #expect(next == whole[2] && rest.tip == next)
  }
}
