import OrderFlowSystem
import Primitives

/// An amount without its currency: `12.50`, `4500`.
enum MoneyText {
  static func write(_ money: Money) -> String {
    String(money.description.dropLast(money.currency.description.count + 1))
  }
}

/// A moment in RFC 3339, with milliseconds only where there are any.
enum TimeText {
  static func write(_ time: VirtualTime) -> String {
    let text = time.description
    return text.hasSuffix(".000Z") ? text.dropLast(5) + "Z" : text
  }
}

/// One duration, or two.
enum SpanText {
  static func write(_ span: Scenario.Span) -> String {
    let from = DurationText.write(span.from.milliseconds)
    return span.from == span.to
      ? from : from + ".." + DurationText.write(span.to.milliseconds)
  }
}

/// A share of 10,000 in percent: `12.5%`.
enum PercentText {
  static func write(_ basisPoints: Int) -> String {
    let (whole, rest) = basisPoints.quotientAndRemainder(dividingBy: 100)
    let digits = rest < 10 ? "0\(rest)" : "\(rest)"
    return rest == 0 ? "\(whole)%" : "\(whole).\(digits.hasSuffix("0") ? "\(rest / 10)" : digits)%"
  }
}
