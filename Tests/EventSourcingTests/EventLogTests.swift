import Testing

@testable import EventSourcing

@Suite struct `A log` {
  private func log(_ count: Int32) -> EventLog<Note> {
    var log = EventLog<Note>()
    for position in 0..<count { log.append(entry(Note("\(position + 1)"), at: position + 1)) }
    return log
  }

  private func texts(_ log: EventLog<Note>) -> [String] { log.map(\.message.text) }

  @Test func `holds what was appended, in order`() {
    #expect(texts(log(300)) == (1...300).map { "\($0)" })
    #expect(log(0).isEmpty && log(0).upcoming == nil)
  }

  @Test(arguments: [-1, 0, 1, 99, 100, 101])
  func `has a beginning, from which the rest comes into sight entry by entry`(count: Int) {
    var log = log(100).beginning(count)
    let seen = min(max(0, count), 100)
    #expect(log.count == seen && log.map(\.position) == Array((1...100).prefix(seen)))
    for position in seen..<100 {
      #expect(log.upcoming?.position == Int32(position) + 1)
      log.reveal()
    }
    #expect(log.upcoming == nil && log == self.log(100))
    log.reveal()
    #expect(log.count == 100)
  }

  @Test func `given a beginning that goes on in its own way, then what was out of sight is gone`() {
    let whole = log(100)
    var other = whole.beginning(70)
    other.append(entry(Note("other"), at: 71))
    #expect(other.upcoming == nil && other.count == 71)
    #expect(texts(other).suffix(2) == ["70", "other"])
    #expect(texts(whole) == (1...100).map { "\($0)" })
  }

  @Test func `given the beginning of a beginning, then only that can come into sight`() {
    var log = log(100).beginning(70).beginning(40)
    while log.upcoming != nil { log.reveal() }
    #expect(log.count == 70)
  }

  @Test func `equals one that shows the same, whatever is out of sight`() {
    #expect(log(100).beginning(40) == log(40))
    #expect(log(100).beginning(40) != log(100))
    var other = log(100).beginning(39)
    other.append(entry(Note("other"), at: 40))
    #expect(other != log(40))
  }
}
