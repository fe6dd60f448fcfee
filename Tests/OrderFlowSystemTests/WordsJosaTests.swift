import Primitives
import Testing

@Suite struct `A Korean particle` {
  @Test(arguments: [
    ("주문", "주문은"), ("재고", "재고는"), ("10240", "10240은"), ("10241", "10241은"),
    ("10242", "10242는"), ("10243", "10243은"), ("10244", "10244는"), ("10245", "10245는"),
    ("10246", "10246은"), ("10247", "10247은"), ("10248", "10248은"), ("10249", "10249는"),
    ("VINET", "VINET는"), ("ROOL", "ROOL은"), ("team", "team은"), ("Son", "Son은"), ("AR", "AR은"),
    ("주문(취소)", "주문(취소)는"), ("", "는"), ("창", "창은"),
    ("\u{1110}\u{1161}\u{11BC}", "\u{1110}\u{1161}\u{11BC}은"),
    ("\u{110B}\u{1175}", "\u{110B}\u{1175}는"),
  ])
  func `given a text, then the topic follows its last sound`(_ text: String, _ expected: String) {
    #expect(Josa.topic.attached(to: text) == expected)
  }

  @Test(arguments: [
    (Josa.subject, "10248이", "10249가"), (.object, "10248을", "10249를"),
    (.with, "10248과", "10249와"), (.toward, "10248로", "10249로"),
  ])
  func `given a number, then each particle follows its last digit`(
    _ josa: Josa, _ closed: String, _ open: String
  ) {
    #expect(josa.attached(to: "10248") == closed)
    #expect(josa.attached(to: "10249") == open)
  }

  @Test(arguments: [("서울", "서울로"), ("창", "창으로"), ("10247", "10247로"), ("3", "3으로"), ("L", "L로")])
  func `given ㄹ, then 로 stays short`(_ text: String, _ expected: String) {
    #expect(Josa.toward.attached(to: text) == expected)
  }
}
