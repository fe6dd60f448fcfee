/// Something that the palette offers.
struct PaletteEntry: Equatable {
  let action: Action
  /// The context that it is about, which gets the focus first; nil where that is so already, or
  /// where it is about none.
  let focus: Int?
  /// What it does.
  let name: String
  /// How it is called elsewhere: on the key line, and in a configuration file.
  let aside: String
  /// Why it can do nothing now.
  let obstacle: ReasonWords?
}
