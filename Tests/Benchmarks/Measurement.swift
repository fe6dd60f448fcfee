/// Something that was measured: so many operations in so long.
struct Measurement {
  let name: String
  let operations: Int
  let seconds: Double

  var perSecond: Double { seconds > 0 ? Double(operations) / seconds : 0 }

  /// The best of `rounds` runs of `body`, which says how many operations it did and how long they took.
  static func best(
    _ name: String, rounds: Int,
    _ body: @Sendable () async throws -> (operations: Int, time: Duration)
  ) async rethrows -> Measurement {
    var best: Measurement?
    for _ in 0..<max(1, rounds) {
      let run = try await body()
      let measured = Measurement(
        name: name, operations: run.operations, seconds: seconds(run.time))
      if measured.perSecond > best?.perSecond ?? 0 { best = measured }
    }
    return best ?? Measurement(name: name, operations: 0, seconds: 0)
  }

  static func seconds(_ time: Duration) -> Double {
    Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }
}
