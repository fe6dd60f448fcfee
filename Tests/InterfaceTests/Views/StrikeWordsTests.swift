import EventSourcing
import Primitives
import Testing

@testable import Interface

@Suite struct `What is to go wrong with messages, in a sentence` {
  private func words(_ effect: Strike.Effect, _ change: (inout Strike) -> Void = { _ in }) -> Phrase
  {
    var strike = Strike(effect)
    change(&strike)
    return StrikeWords(strike: strike) { _ in Phrase(en: "Billing", ko: "청구") }.phrase
  }

  private let billing = ParticipantID(rawValue: 1)

  @Test func `says to which messages, and how likely`() {
    #expect(words(.drop) == Phrase(en: "messages are lost.", ko: "메시지가 유실됩니다."))
    #expect(
      words(.drop) {
        $0.basisPoints = 1_000
        $0.target = billing
      }
        == Phrase(
          en: "10% of messages to Billing are lost.", ko: "청구 컨텍스트로 가는 메시지의 10%가 유실됩니다."))
    #expect(
      words(.delay(.seconds(5))) {
        $0.type = "PAYMENT_DECLINED"
        $0.subject = Name("1001")
      }
        == Phrase(
          en: "PAYMENT_DECLINED messages about order 1001 come 5s late.",
          ko: "주문 1001의 PAYMENT_DECLINED 메시지가 5초 늦게 전달됩니다."))
    #expect(
      words(.duplicate) { $0.attempt = 2 }
        == Phrase(
          en: "messages at attempt 2 come twice.", ko: "2번째 시도의 메시지가 두 번 전달됩니다."))
  }

  @Test func `says who crashes, and at what`() {
    #expect(
      words(.crash(.afterRecord)) { $0.target = billing }
        == Phrase(
          en: "Billing crashes after recording.", ko: "청구 컨텍스트에서 기록 후에 크래시가 납니다."))
    #expect(
      words(.crash(.beforeRecord)) {
        $0.type = "LOCK_ITEMS"
        $0.basisPoints = 50
      }
        == Phrase(
          en: "any context crashes before recording at LOCK_ITEMS with a chance of 0.5%.",
          ko: "0.5% 확률로 어느 컨텍스트에서 LOCK_ITEMS 처리 중 기록 전에 크래시가 납니다."))
    #expect(
      words(.refuseWrite) { $0.target = billing }
        == Phrase(
          en: "the store refuses what Billing records.", ko: "청구 컨텍스트의 기록을 저장소가 거부합니다."))
  }

  @Test(arguments: [(10_000, "10초"), (120_000, "2분"), (250, "250ms"), (90_000, nil), (0, nil)])
  func `says a round length as it is said`(milliseconds: Int, korean: String?) {
    let length = VirtualDuration(milliseconds: Int64(milliseconds))
    #expect(length.korean == korean ?? length.description)
  }
}
