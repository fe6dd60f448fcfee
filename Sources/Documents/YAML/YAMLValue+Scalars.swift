extension YAMLValue {
  /// Text without control or invisible characters. It is what is written, with or without quotes: a
  /// plain `007` or `no` is that text. Only `~`, `null` and nothing at all have to be quoted.
  ///
  /// - Parameters:
  ///   - maximum: the most Characters.
  ///   - mayBeEmpty: whether an empty or blank text (in quotes) will do.
  ///   - severalLines: whether line breaks and tabs are allowed.
  /// - Throws: `InputError` at the value.
  public func text(
    maximum: Int, mayBeEmpty: Bool = false, severalLines: Bool = false
  ) throws(InputError) -> String {
    try value(
      TextFormat(maximum: maximum, mayBeEmpty: mayBeEmpty, severalLines: severalLines))
  }

  /// A whole number in digits, without quotes and leading zeros.
  ///
  /// - Throws: `InputError` at the value if it is something else or not in the range.
  public func wholeNumber(in range: ClosedRange<Int>) throws(InputError) -> Int {
    try value(WholeNumberFormat(range: range), plainOnly: true)
  }

  /// A decimal number, exactly, as a count of its smallest unit: `12.5` with two fraction digits is
  /// 1250.
  ///
  /// - Parameters:
  ///   - fractionDigits: the most digits after the point, from 0 to 18.
  ///   - range: the smallest and largest value, in smallest units.
  /// - Throws: `InputError` at the value if it is something else, more exact, or not in the range.
  public func decimal(
    fractionDigits: Int, in range: ClosedRange<Int64> = .min ... .max
  ) throws(InputError) -> Int64 {
    try value(DecimalFormat(fractionDigits: fractionDigits, range: range), plainOnly: true)
  }

  /// `true` or `false`, without quotes.
  ///
  /// - Throws: `InputError` at the value if it is something else.
  public func bool() throws(InputError) -> Bool {
    try value(BooleanFormat(), plainOnly: true)
  }

  /// A duration in one unit (`250ms`, `90s`, `15m`, `2h`, `3d`), in milliseconds.
  ///
  /// - Parameter range: the shortest and longest, in milliseconds; up to 3,650 days by default.
  /// - Throws: `InputError` at the value if it is something else or not in the range.
  public func duration(
    in range: ClosedRange<Int64> = 0...315_360_000_000
  ) throws(InputError) -> Int64 {
    try value(DurationFormat(range: range))
  }

  /// A percentage from 0 to 100 with at most two decimals, with or without `%`, in basis points from
  /// 0 to 10,000: `12.5%` and `12.5` are 1250.
  ///
  /// - Throws: `InputError` at the value if it is something else.
  public func percentage() throws(InputError) -> Int {
    try value(PercentageFormat())
  }

  /// A moment as in RFC 3339, in whole seconds since the beginning of 1970 in UTC, negative before.
  ///
  /// - Throws: `InputError` at the value if it is something else, a leap second, or has a fraction.
  public func timestamp() throws(InputError) -> Int64 {
    try value(TimestampFormat())
  }

  /// One of a few words, exactly as written.
  ///
  /// - Throws: `InputError` at the value, with the nearest of the words.
  public func oneOf(_ names: [String]) throws(InputError) -> String {
    try value(ChoiceFormat(names: names))
  }

  /// One case of an enumeration, by its raw value.
  ///
  /// - Throws: `InputError` at the value, with the nearest of the cases.
  public func oneOf<Choice: CaseIterable & RawRepresentable<String>>(
    _ type: Choice.Type
  ) throws(InputError) -> Choice {
    let names = Choice.allCases.map(\.rawValue)
    let name = try oneOf(names)
    guard let choice = Choice(rawValue: name) else { throw mismatch(ChoiceFormat.list(names)) }
    return choice
  }

  /// The error for a name that none of `known` is, with the nearest.
  public func unknown(among known: [String], expected: String) -> InputError {
    do {
      _ = try oneOf(known)
    } catch {
      return self.error(problem: error.problem, expected: expected)
    }
    return error(problem: "\(name) is not known", expected: expected)
  }

  private func value<Format: ValueFormat>(
    _ format: Format, plainOnly: Bool = false
  ) throws(InputError) -> Format.Value {
    guard case .scalar(let text, let isPlain) = node.content, !node.isNothing else {
      throw mismatch(format.expected)
    }
    if plainOnly && !isPlain {
      throw error(
        problem: "\(name) is the text \(Printable.quoted(text))",
        expected: "\(format.expected), without quotes")
    }
    do {
      return try format.read(text)
    } catch {
      throw self.error(problem: "\(name) \(error.problem)", expected: format.expected)
    }
  }
}
