import Primitives

extension Verifier {
  /// What is known at one step of a branch: a value whose copies share all that does not differ.
  struct Line {
    var chain: StepChain
    var isChainBroken = false
    /// By position.
    var entries = PagedArray<Known, LargePages>()
    /// By stream: the version of its last entry.
    var streams = PagedArray<Int32, LargePages>()
    var underWay: [Sending: StoredFlight] = [:]
    var deadLetters: [Sending: StoredFlight] = [:]

    /// What is kept of an entry.
    struct Known {
      let key: UInt64
      /// Its place among the types.
      let type: Int32
    }

    /// Which sending of which message to whom.
    struct Sending: Hashable {
      let position: Int32
      let target: String
      let sent: Int32

      init(_ flight: StoredFlight) {
        position = flight.position
        target = flight.target
        sent = flight.sent
      }
    }

    init(_ info: SessionInfo) { chain = StepChain(after: info.fingerprint) }

    func entry(at position: Int32) -> Known? {
      let index = Int(position) - 1
      return entries.indices.contains(index) ? entries[index] : nil
    }
  }
}
