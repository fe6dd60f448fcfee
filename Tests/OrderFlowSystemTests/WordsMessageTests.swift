import EventSourcing
import OrderFlowSystem
import Primitives
import Simulation
import Testing

@Suite struct `The words of a message` {
  private let system = WordsScenario.system

  @Test func `given every message type, when told, then it is one line in both languages`() {
    #expect(Set(WordsSamples.all.map(\.name)).count == 57)
    for message in WordsSamples.all { expectWords(system.sentence(for: message), columns: 92) }
  }

  @Test func `given every recipient of every message, when asked why, then it says so`() {
    var pairs: Set<String> = []
    for message in WordsSamples.all {
      for target in message.recipients {
        let purpose = system.purpose(of: message, for: target, with: .all)
        expectWords(purpose, columns: 90)
        #expect(purpose != nothing, "\(message.name) for \(target)")
        pairs.insert("\(message.name) \(target)")
      }
    }
    #expect(pairs.count == 34)
  }

  @Test func `given somebody who does not get it, when asked why, then it means nothing there`() {
    for message in WordsSamples.all {
      for participant in OrderFlow.participants
      where !message.recipients.contains(participant.id) {
        #expect(
          system.purpose(of: message, for: participant.id, with: .all) == nothing, "\(message.name)"
        )
      }
    }
  }

  @Test
  func `given compensation is off, when asked why, then nothing is promised that is not done`() {
    var told: Set<String> = []
    for message in WordsSamples.all {
      for target in message.recipients {
        let with = system.purpose(of: message, for: target, with: .all)
        let without = system.purpose(
          of: message, for: target, with: .all(but: [.compensation]))
        guard with != without else { continue }
        expectWords(without, columns: 90)
        #expect(without.en.hasPrefix("Compensation is off: "))
        told.insert(message.name)
      }
    }
    #expect(told == ["PAYMENT_DECLINED", "PAYMENT_REFUNDED", "SHIPMENT_STOPPED"])
  }

  @Test func `given a whole run, when told, then every sentence is there`() {
    for message in WordsScenario.run().log {
      expectWords(system.sentence(for: message), columns: 92)
    }
  }

  @Test func `given two messages of different types, then they are told differently`() {
    var names: [Phrase: String] = [:]
    for message in WordsSamples.all {
      let known = names.updateValue(message.name, forKey: system.sentence(for: message))
      #expect(known == nil || known == message.name)
    }
  }

  @Test(arguments: [
    (
      "ORDER_PLACED", "Order 10248 was placed by VINET: 3 lines, 440.00 USD.",
      "VINET 고객의 주문 10248을 접수했습니다: 3개 항목, 440.00 USD."
    ),
    (
      "LOCK_ITEMS",
      "Ordering asks Inventory to lock items for order 10248: 12 × NW-011, 10 × NW-042 and 1 more.",
      "재고 컨텍스트에 주문 10248의 품목 잠금을 요청합니다: NW-011 12개, NW-042 10개 외 1개 품목."
    ),
    (
      "ORDER_SHIPPING", "Order 10248 was marked as shipping.", "주문 10248의 상태를 배송중으로 바꿨습니다."
    ),
    (
      "PAYMENT_PROVIDER_REPLY", "The payment provider answers for CH-10248-1: response code 00.",
      "결제 대행사가 응답합니다: 청구 CH-10248-1, 응답 코드 00."
    ),
  ])
  func `given a message, when told, then it names what it is about`(
    name: String, en: String, ko: String
  ) throws {
    let message = try #require(WordsSamples.all.first { $0.name == name })
    #expect(system.sentence(for: message) == Phrase(en: en, ko: ko))
  }

  private let nothing = Phrase(
    en: "The message means nothing here.", ko: "여기서는 아무 의미가 없는 메시지입니다.")
}
