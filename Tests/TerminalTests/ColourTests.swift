import Testing

@testable import Terminal

@Suite struct `Colours of a terminal` {
  private func number(_ colour: Colour, _ colours: Capabilities.Colours) -> Int32 {
    ColourTable(colours: colours).number(of: colour).number
  }

  @Test(arguments: [
    Capabilities.Colours.none, .eight, .sixteen, .palette, .direct,
  ])
  func `given the standard colour, then no number is chosen`(colours: Capabilities.Colours) {
    #expect(number(.standard, colours) == -1)
  }

  @Test func `given any colour, then its number is one that the terminal has`() {
    let all =
      (UInt8(0)...20).map(Colour.ansi)
      + stride(from: 0, through: 255, by: 15).flatMap { red in
        stride(from: 0, through: 255, by: 51).map { blue in
          Colour.rgb(UInt8(red), UInt8(255 - red), UInt8(blue))
        }
      }
    for colours in [Capabilities.Colours.eight, .sixteen, .palette, .direct] {
      for colour in all {
        #expect((0..<Int32(colours.rawValue)).contains(number(colour, colours)))
      }
    }
    #expect(all.allSatisfy { number($0, .none) == -1 })
  }

  @Test(arguments: [
    ((0, 0, 0), 16), ((255, 255, 255), 231), ((255, 0, 0), 196), ((95, 135, 175), 67),
    ((128, 128, 128), 244), ((8, 8, 8), 232), ((238, 238, 238), 255),
  ])
  func `given red, green and blue, then the nearest of the palette is taken`(
    rgb: (UInt8, UInt8, UInt8), expected: Int32
  ) {
    #expect(number(.rgb(rgb.0, rgb.1, rgb.2), .palette) == expected)
  }

  @Test func `given eight colours, then a bright one is the same in bold`() {
    let table = ColourTable(colours: .eight)
    #expect(table.number(of: .ansi(9)) == (1, true))
    #expect(table.number(of: .ansi(1)) == (1, false))
    #expect(table.number(of: .rgb(250, 10, 10)) == (1, true))
  }

  @Test func `given eight colours, then no text on black is seen only where bold is brighter`() {
    let table = ColourTable(colours: .eight)
    let (grey, blue) = (Colour.rgb(142, 150, 164), Colour.rgb(97, 120, 239))
    #expect(table.number(of: grey) == (0, true) && table.number(of: blue) == (4, true))
    #expect(table.number(of: grey, on: 0) == (7, false))
    #expect(table.number(of: blue, on: 0) == (6, false))
    #expect(table.number(of: grey, on: 7) == (0, true))
    #expect(table.number(of: .ansi(9), on: 0) == (1, true))
    #expect(ColourTable(colours: .sixteen).number(of: grey, on: 0) == (8, false))
  }

  @Test func `given a direct terminal, then dark blues are not taken for the theme's colours`() {
    #expect(number(.rgb(0, 0, 3), .direct) == 8)
    #expect(number(.rgb(1, 2, 3), .direct) == 0x010203)
    #expect(number(.ansi(7), .direct) == 7)
  }

  @Test func `given a style, then its description names what is not plain`() {
    #expect(Style.plain.description == "plain")
    #expect(
      Style(foreground: .ansi(12)).adding([.reverse, .bold]).description
        == "bold reverse fg=bright-blue")
  }

  @Test func `given the depths of colour, then fewer colours come first`() {
    #expect(Capabilities.Colours.none < .eight && .palette < Capabilities.Colours.direct)
  }
}

@Suite struct `Texts for the clipboard` {
  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("주문", "7KO866y4")])
  func `given a text, then it is in base 64`(text: String, expected: String) {
    #expect(Base64.encode(Array(text.utf8)) == expected)
  }
}
