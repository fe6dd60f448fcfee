import DeliveryContract
import Primitives

/// Groups items into parcels.
enum Packing {
  /// Fills parcel after parcel in the order of the lines; a line that does not fit goes on in the next.
  static func parcels(_ items: [PackedItem], unitsPerParcel: Int) -> [Parcel] {
    let capacity = max(1, unitsPerParcel)
    var parcels: [Parcel] = []
    var packed: [PackedItem] = []
    var room = capacity
    for line in items {
      var left = line.quantity.count
      while left > 0 {
        let units = min(left, room)
        packed.append(PackedItem(item: line.item, quantity: Quantity(clamping: units)))
        left -= units
        room -= units
        if room == 0 {
          parcels.append(Parcel(number: parcels.count + 1, items: packed))
          packed = []
          room = capacity
        }
      }
    }
    if !packed.isEmpty { parcels.append(Parcel(number: parcels.count + 1, items: packed)) }
    return parcels
  }
}
