import Primitives
import SharedKernel
import Suppliers
import SuppliersContract
import TestSupport
import Testing

@Suite struct `Hearing how the stock stands` {
  @Test func `a newer level takes the place of an older one`() {
    given(listed).when(.noteLevels(nil, [level(available: 35, revision: 1)]))
      .then([noted(nil, level(available: 35, revision: 1))])
      .and { #expect($0.items[tofu]?.level.available == 35) }
  }

  @Test func `a level that comes late or twice is dropped`() {
    let known = noted(order, level(available: 35, revision: 4))
    given(listed, known).when(.noteLevels(order, [level(available: 9, revision: 3)])).thenNothing()
    given(listed, known).when(.noteLevels(order, [level(available: 35, revision: 4)])).thenNothing()
  }

  @Test func `of several levels only the news is kept`() {
    given(listed, noted(order, level(available: 35, revision: 4)))
      .when(
        .noteLevels(
          order, [level(available: 9, revision: 3), level(pasta, available: 7, revision: 1)])
      )
      .then([noted(order, level(pasta, available: 7, revision: 1))])
  }

  @Test func `a low level alone notifies nobody: the check comes with a paid order`() {
    given(listed).when(.noteLevels(order, [level(available: 0, revision: 1)]))
      .then([noted(order, level(available: 0, revision: 1))])
  }

  @Test func `where orders still lack goods, more is requested at once`() {
    given(listed).when(.noteLevels(order, [level(available: 5, backlog: 3, revision: 2)]))
      .then([
        noted(order, level(available: 5, backlog: 3, revision: 2)),
        notified(count: 5, requested: 23),
      ])
  }

  @Test func `given enough is on its way for those who wait, then no more is requested`() {
    given(listed, notified(count: 0, requested: 23))
      .when(.noteLevels(order, [level(available: 5, backlog: 3, revision: 2)]))
      .then([noted(order, level(available: 5, backlog: 3, revision: 2))])
  }

  @Test func `the opening stock requests nothing`() {
    given(listed).when(.noteLevels(nil, [level(available: 0, backlog: 5, revision: 1)]))
      .then([noted(nil, level(available: 0, backlog: 5, revision: 1))])
  }

  @Test func `an item that nobody supplies is not noted`() {
    given(listed).when(.noteLevels(order, [level(ItemID("NW-999"), available: 0, revision: 1)]))
      .thenNothing()
  }
}
