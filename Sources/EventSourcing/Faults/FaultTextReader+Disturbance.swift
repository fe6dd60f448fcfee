import Primitives

extension FaultTextReader {
  mutating func disturbance() throws(FaultTextError) -> Disturbance {
    guard let word = next() else {
      throw FaultTextError(
        problem: Phrase(en: "the fault is empty", ko: "장애가 비어 있습니다"),
        expected: grammar.faultWords)
    }
    switch word.keyword {
    case "drop": return .strike(try options().strike(.drop))
    case "duplicate": return .strike(try options().strike(.duplicate))
    case "reorder": return .strike(try options().strike(.reorder))
    case "delay": return .strike(try options().delayStrike())
    case "crash": return .strike(try crash())
    case "refuse-write":
      let target = takeContext()
      return .strike(try options(target: target).strike(.refuseWrite))
    case "slow":
      let context = try context(behind: "slow")
      return .slow(context, by: try delay(behindBy: next(behind: "slow", expected: .byDuration)))
    case "stop": return .stopped(try context(behind: "stop"))
    case "partition":
      let one = try context(behind: "partition")
      let other = try context(behind: "partition")
      guard one != other else {
        throw FaultTextError(
          problem: Phrase(
            en: "the partition is between a context and itself", ko: "같은 컨텍스트끼리는 끊을 수 없습니다"),
          expected: Phrase(en: "two contexts", ko: "서로 다른 컨텍스트 두 개"))
      }
      return .partition(one, other)
    default: return try outside(word)
    }
  }

  private mutating func crash() throws(FaultTextError) -> Strike {
    let target = takeContext()
    let points = CrashPoint.allCases.map(\.rawValue)
    let list = listed(points)
    let expected =
      target == nil
      ? Phrase(
        en: "a context (\(grammar.contextNames)) and then \(list.en)",
        ko: "컨텍스트(\(grammar.contextNames)) 다음에 \(list.ko)") : list
    let before = target.map { grammar.participants[$0.index].name } ?? "crash"
    let word = try next(behind: before, expected: expected)
    guard let point = CrashPoint(rawValue: word.keyword) else {
      throw unknown(word, expected: expected)
    }
    return try options(target: target).strike(.crash(point))
  }

  private mutating func outside(_ word: FaultTextWord) throws(FaultTextError) -> Disturbance {
    guard let outside = grammar.outsideSystems.first(where: { $0.name == word.keyword }) else {
      throw unknown(word, expected: grammar.faultWords)
    }
    let allowed = grammar.misbehaviours(outside.id)
    let expected = listed(allowed.map(\.rawValue))
    let next = try next(behind: outside.name, expected: expected)
    guard let how = allowed.first(where: { $0.rawValue == next.keyword }) else {
      throw unknown(next, expected: expected)
    }
    return .outside(outside.id, how)
  }
}
