extension CSVRow {
  /// Text without control or invisible characters.
  ///
  /// - Parameters:
  ///   - column: the name of the column.
  ///   - maximum: the most Characters.
  ///   - mayBeEmpty: whether an empty or blank field will do.
  ///   - severalLines: whether line breaks and tabs are allowed.
  /// - Throws: `InputError` at the field.
  public func text(
    _ column: String, maximum: Int, mayBeEmpty: Bool = false, severalLines: Bool = false
  ) throws(InputError) -> String {
    try value(
      column, TextFormat(maximum: maximum, mayBeEmpty: mayBeEmpty, severalLines: severalLines))
  }

  /// A whole number in digits, with a minus sign if it is negative, without leading zeros.
  ///
  /// - Throws: `InputError` at the field if it is something else or not in the range.
  public func wholeNumber(
    _ column: String, in range: ClosedRange<Int>
  ) throws(InputError) -> Int {
    try value(column, WholeNumberFormat(range: range))
  }

  /// A decimal number with a point, exactly, as a count of its smallest unit: `12.5` with two
  /// fraction digits is 1250.
  ///
  /// - Parameters:
  ///   - column: the name of the column.
  ///   - fractionDigits: the most digits after the point, from 0 to 18.
  ///   - range: the smallest and largest value, in smallest units.
  /// - Throws: `InputError` at the field if it is something else, more exact, or not in the range.
  public func decimal(
    _ column: String, fractionDigits: Int, in range: ClosedRange<Int64> = .min ... .max
  ) throws(InputError) -> Int64 {
    try value(column, DecimalFormat(fractionDigits: fractionDigits, range: range))
  }

  /// A moment as in RFC 3339, with `Z` or an offset, from year 0 to 9999, in whole seconds since the
  /// beginning of 1970 in UTC, negative before.
  ///
  /// - Throws: `InputError` at the field if it is something else, a leap second, or has a fraction.
  public func timestamp(_ column: String) throws(InputError) -> Int64 {
    try value(column, TimestampFormat())
  }

  /// One of a few words, exactly as written.
  ///
  /// - Throws: `InputError` at the field, with the nearest of the words.
  public func oneOf(_ names: [String], _ column: String) throws(InputError) -> String {
    try value(column, ChoiceFormat(names: names))
  }
}
