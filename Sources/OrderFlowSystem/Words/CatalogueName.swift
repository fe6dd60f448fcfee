import Primitives

/// What an item is called, for people.
enum CatalogueName {
  /// Contexts list their items in the order of the catalogue, so its name is at the same place.
  static func of(_ item: ItemID, at slot: Int, in catalogue: [Scenario.CatalogueItem]) -> String {
    slot < catalogue.count && catalogue[slot].id == item ? catalogue[slot].name : ""
  }
}
