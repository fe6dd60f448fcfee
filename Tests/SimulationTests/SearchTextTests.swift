import EventSourcing
import Primitives
import Testing

@testable import Simulation

@Suite struct `A text that is looked for` {
  private struct Parcel: Payload {
    static let name = "PARCEL"
    var item = "NW-011"
    var lines = [Line(quantity: 12, note: "a \"b\"")]
    var price = Amount(minorUnits: 39_200)

    struct Line: Codable, Equatable, Sendable {
      var quantity: Int
      var note: String
    }
    struct Amount: Codable, Equatable, Sendable { var minorUnits: Int }
  }

  @Test(arguments: [
    "NW-011", "nw-0", "quantity 12", "quantity: 12", #""quantity" : 12"#, "39200",
    "minorUnits 39200", #"a "b""#, "note: a", "item NW-011 lines",
  ])
  func `is found in names and values of a payload, with or without the signs of JSON`(text: String)
    throws
  {
    #expect(try #require(SearchText(text)).isIn(Parcel()))
  }

  @Test(arguments: ["NW-012", "quantity 13", "392.01", "39.20", "3920.0", "{", "12.3.4", "수량"])
  func `is not found where it does not stand`(text: String) throws {
    #expect(try !#require(SearchText(text)).isIn(Parcel()))
  }

  @Test func `is found as the payload spells it, and then as a whole value`() throws {
    let wanted = try #require(SearchText("5.00", spelt: ["minorUnits 500"]))
    var parcel = Parcel()
    parcel.price.minorUnits = 500
    #expect(wanted.isIn(parcel))
    parcel.price.minorUnits = 5_001
    #expect(!wanted.isIn(parcel))
    let spelt = try #require(SearchText("5.00", spelt: ["minorUnits 500"]))
    #expect(try !spelt.narrows(#require(SearchText("5.0"))), "what has it may be spelt otherwise")
  }

  @Test func `is nothing where nothing is typed`() { #expect(SearchText("") == nil) }

  @Test(arguments: [
    ("pay", "p", true), ("pay", "ay", true), ("quantity 1", "quantity", true), ("p", "pay", false),
    ("#12", "#1", false), ("\"a", "\"", false), ("xy", "x y", false),
  ])
  func `narrows another where all that has it has the other too`(
    text: String, other: String, narrows: Bool
  ) throws {
    #expect(try #require(SearchText(text)).narrows(#require(SearchText(other))) == narrows)
  }
}
