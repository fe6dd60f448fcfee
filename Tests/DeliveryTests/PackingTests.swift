import DeliveryContract
import Primitives
import TestSupport
import Testing

@testable import Delivery

@Suite struct `Packing items into parcels` {
  @Test func `fills parcel after parcel in the order of the lines`() {
    #expect(Packing.parcels(items, unitsPerParcel: 20) == parcels)
  }

  @Test func `a full last parcel is not followed by an empty one`() {
    #expect(Packing.parcels([packed(tofu, 6)], unitsPerParcel: 3).map(\.number) == [1, 2])
    #expect(Packing.parcels([], unitsPerParcel: 3) == [])
  }

  @Test(arguments: [0, -1])
  func `a parcel holds at least one unit`(unitsPerParcel: Int) {
    #expect(Packing.parcels([packed(tofu, 3)], unitsPerParcel: unitsPerParcel).count == 3)
  }

  @Test func `loses nothing, overfills nothing, and leaves no room but in the last`() {
    var chance = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let lines = (0..<chance.number(1...6)).map { _ in
        packed(chance.pick([tofu, pasta], or: tofu), chance.number(1...50))
      }
      let capacity = chance.number(1...30)
      let parcels = Packing.parcels(lines, unitsPerParcel: capacity)
      let sizes = parcels.map { $0.items.reduce(0) { $0 + $1.quantity.count } }
      #expect(sizes.dropLast().allSatisfy { $0 == capacity })
      #expect((1...capacity).contains(sizes.last ?? 0))
      #expect(parcels.map(\.number) == Array(1...parcels.count))
      for item in [tofu, pasta] {
        let shipped = parcels.flatMap(\.items).filter { $0.item == item }
        let wanted = lines.filter { $0.item == item }
        #expect(
          shipped.reduce(0) { $0 + $1.quantity.count }
            == wanted.reduce(0) { $0 + $1.quantity.count })
      }
    }
  }
}
