public import Documents
public import OrderFlowSystem
public import Primitives

/// The scenarios that are embedded in the program.
public enum BuiltInScenarios {
  /// What a list of scenarios shows of one.
  public struct Listing: Equatable, Sendable {
    public let name: String
    public let title: Phrase
    public let summary: Phrase
  }

  /// All names, from the simplest to the busiest; then those in which something goes wrong.
  public static let names = [
    "happy-path", "three-orders", "low-stock", "payment-declined", "out-of-stock", "cancelled",
    "busy-day", "duplicate-delivery", "lost-message", "out-of-order", "billing-crash",
    "double-charge", "lost-event", "dead-letter", "supplier-silent", "partition", "chaos",
  ]

  /// Names, titles and summaries in the order of ``names``. No orders are read or drawn.
  public static func catalogue() throws(InputError) -> [Listing] {
    var listings: [Listing] = []
    for name in names {
      guard let text = text(of: name) else { continue }
      let document = try YAMLDocument(file: file(name), text: text)
      let head = try ScenarioSection(document.root).head()
      listings.append(Listing(name: name, title: head.title, summary: head.summary))
    }
    return listings
  }

  /// The scenario of that name; nil where there is none. Only this one is read.
  ///
  /// - Parameter seed: instead of its own, for drawn orders too.
  public static func named(
    _ name: String, seed: UInt64? = nil
  ) throws(InputError) -> Scenario? {
    guard let text = text(of: name) else { return nil }
    return try ScenarioReader.yaml(text: text, file: file(name), seed: seed)
  }

  /// All scenarios in the order of ``names``.
  public static func all() throws(InputError) -> [Scenario] {
    var scenarios: [Scenario] = []
    for name in names {
      if let scenario = try named(name) { scenarios.append(scenario) }
    }
    return scenarios
  }

  /// The YAML document as its author wrote it, comments and all; nil where there is none.
  public static func text(of name: String) -> String? {
    bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func file(_ name: String) -> String { "\(name).yaml" }

  private static func bytes(of name: String) -> [UInt8]? {
    switch name {
    case "happy-path": PackageResources.happy_path_yaml
    case "three-orders": PackageResources.three_orders_yaml
    case "low-stock": PackageResources.low_stock_yaml
    case "payment-declined": PackageResources.payment_declined_yaml
    case "out-of-stock": PackageResources.out_of_stock_yaml
    case "cancelled": PackageResources.cancelled_yaml
    case "busy-day": PackageResources.busy_day_yaml
    case "duplicate-delivery": PackageResources.duplicate_delivery_yaml
    case "lost-message": PackageResources.lost_message_yaml
    case "out-of-order": PackageResources.out_of_order_yaml
    case "billing-crash": PackageResources.billing_crash_yaml
    case "double-charge": PackageResources.double_charge_yaml
    case "lost-event": PackageResources.lost_event_yaml
    case "dead-letter": PackageResources.dead_letter_yaml
    case "supplier-silent": PackageResources.supplier_silent_yaml
    case "partition": PackageResources.partition_yaml
    case "chaos": PackageResources.chaos_yaml
    default: nil
    }
  }
}
