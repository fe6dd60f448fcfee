import Primitives

/// What the keys of the broker and of the faults do.
extension HelpWords {
  static func broker(_ action: Action) -> Phrase? {
    switch action {
    case .faultMenu: Phrase(en: "be the broker; break something", ko: "브로커 되기, 장애 일으키기")
    case .deliver: Phrase(en: "deliver this message next", ko: "이 메시지를 바로 전달")
    case .drop: Phrase(en: "lose it on its way", ko: "도중에 유실시키기")
    case .duplicate: Phrase(en: "send a second copy", ko: "사본 하나 더 보내기")
    case .reorder: Phrase(en: "put it behind the next one", ko: "고른 메시지를 한 칸 뒤로")
    case .sooner: Phrase(en: "put it before the one before it", ko: "고른 메시지를 한 칸 앞으로")
    case .delay: Phrase(en: "delay it by 5 seconds", ko: "5초 늦추기")
    case .crashMenu: Phrase(en: "crash the context while it handles", ko: "처리 중에 컨텍스트 크래시")
    case .crashBeforeRecord: Phrase(en: "before it records", ko: "기록하기 전에")
    case .crashAfterRecord: Phrase(en: "after recording, before publishing", ko: "기록한 뒤 발행하기 전에")
    case .crashAfterPublish: Phrase(en: "after publishing, before the ack", ko: "발행한 뒤 확인 응답 전에")
    case .addFault: Phrase(en: "type a fault, with a chance too", ko: "장애를 글로 입력(확률 가능)")
    case .liftAll: Phrase(en: "lift all faults", ko: "장애 모두 해제")
    default: nil
    }
  }

  static func faults(_ action: Action) -> Phrase? {
    switch action {
    case .stop: Phrase(en: "keep the context down, or start it", ko: "컨텍스트 중단시키기/다시 켜기")
    case .slow: Phrase(en: "make the context slow (10 s)", ko: "컨텍스트 느리게 하기(10초)")
    case .refuseWrite: Phrase(en: "the store refuses its next write", ko: "저장소가 다음 기록을 거부")
    case .partitionMenu: Phrase(en: "separate it from another context", ko: "다른 컨텍스트와 연결 끊기")
    case .partition1, .partition2, .partition3, .partition4, .partition5:
      Phrase(en: "from the context of that number", ko: "그 번호의 컨텍스트와")
    case .outsideMenu: Phrase(en: "let an outside system misbehave", ko: "외부 시스템 오작동시키기")
    case .outside1, .outside2, .outside3, .outside4, .outside5:
      Phrase(en: "declines, silent, answers twice, works", ko: "거절, 무응답, 이중 응답, 정상")
    case .mechanismMenu: Phrase(en: "switch safety mechanisms", ko: "안전장치 켜고 끄기")
    case .mechanism1: Phrase(en: "inbox: nothing is handled twice", ko: "수신함: 두 번 처리하지 않음")
    case .mechanism2: Phrase(en: "outbox: stored and sent together", ko: "발신함: 저장과 발행을 함께")
    case .mechanism3: Phrase(en: "retry: sent again after a wait", ko: "재시도: 잠시 후 다시 보냄")
    case .mechanism4: Phrase(en: "dead letters: kept when given up", ko: "데드 레터: 포기한 것을 보관")
    case .mechanism5: Phrase(en: "compensation: undone on failure", ko: "보상: 실패하면 되돌림")
    case .mechanism6: Phrase(en: "timeouts: no endless waiting", ko: "시간 제한: 끝없이 기다리지 않음")
    default: nil
    }
  }
}
