public import EventSourcing
public import Primitives

/// A system that can be shown: it brings the words.
public protocol PresentableSystem: SimulatedSystem {
  /// The title of the scenario.
  var title: Phrase { get }

  /// The published language: every message that passes between two participants, and the public
  /// events that nobody consumes.
  static var routes: [MessageRoute] { get }

  /// Whether any message, public or not, is called `name`.
  static func hasMessage(named name: String) -> Bool

  /// The words for faults, with whom and what they can name.
  static var faultText: FaultText { get }

  /// The ubiquitous language of `context`, the most important words first.
  static func terms(of context: ParticipantID) -> [Term]

  /// What `context` shows of itself.
  ///
  /// - Parameters:
  ///   - other: only the rows need be there that say something else in this world; all where nil.
  ///   - limit: how many rows are looked at, the first ones.
  func view(
    of context: ParticipantID, in world: World, unlike other: World?, limit: Int
  ) -> ContextView

  /// What a value of `context`'s state is called in its language: `order 1001, status`.
  ///
  /// - Parameters:
  ///   - path: the names and keys that lead to it in the state as it is written.
  /// - Returns: nil where it is told with another value, as the currency of an amount is.
  func name(ofValueAt path: [String], in context: ParticipantID) -> Phrase?

  /// How `value` reads there, in the context's language.
  func text(_ value: String, at path: [String], in context: ParticipantID) -> Phrase

  /// What `message` says, in one sentence.
  func sentence(for message: Message) -> Phrase

  /// How payloads may have what is typed to be looked for, besides as it is typed: a name and its whole
  /// value, such as `minutes 90` for `1:30`.
  static func spellings(of typed: String) -> [String]

  /// Why `target` gets `message`: what it does with it, while `mechanisms` are on.
  func purpose(of message: Message, for target: ParticipantID, with mechanisms: MechanismSet)
    -> Phrase

  /// What `message` is in the recipient's own words, as code; nil where it is nothing to `target`.
  func translation(of message: Message, for target: ParticipantID) -> String?

  /// What has the customer cancel the order `subject`; nil where there is no such order.
  func cancellation(of subject: String, in world: World) -> Message?

  /// A story that breaks the promise that `run` has broken, and from which nothing can be left out.
  ///
  /// - Parameters:
  ///   - violation: one of those of `engine`.
  ///   - marks: what was done in the run, from the first step on.
  ///   - report: is told how far the search is, and may stop it: then what comes of it counts for nothing.
  func minimalStory(
    of violation: Violation, in engine: Engine<Self>, marks: [StepMark],
    report: LongWork.Report
  ) -> MinimalStory?

  /// The form with which the user sends something, filled in so that it can be sent as it is.
  func orderForm(_ world: World) -> OrderForm

  /// What a filled-in form asks for.
  ///
  /// - Throws: with what is wrong in a field.
  func message(from form: OrderForm, in world: World) throws(FormError) -> Message
}

extension PresentableSystem {
  /// What `context` shows of itself, with at most `limit` rows.
  public func view(of context: ParticipantID, in world: World, limit: Int) -> ContextView {
    view(of: context, in: world, unlike: nil, limit: limit)
  }

  /// How `context` shows something else in `new` than in `old`; nil where it shows the same.
  func changes(of context: ParticipantID, from old: World, to new: World) -> ViewChanges? {
    ViewChanges(
      from: view(of: context, in: old, unlike: new, limit: Snapshot.rowLimit),
      to: view(of: context, in: new, unlike: old, limit: Snapshot.rowLimit))
  }
}

/// A small form.
public struct OrderForm: Sendable, Equatable, Codable {
  public struct Field: Sendable, Equatable, Codable {
    public var label: Phrase
    /// What can be typed, in a few words.
    public var hint: Phrase
    public var text: String

    public init(label: Phrase, hint: Phrase, text: String) {
      self.label = label
      self.hint = hint
      self.text = text
    }
  }

  public var title: Phrase
  public var fields: [Field]

  public init(title: Phrase, fields: [Field]) {
    self.title = title
    self.fields = fields
  }
}

/// What is wrong with a form.
public struct FormError: Error, Equatable, Sendable, Codable {
  /// The field, from 0.
  public let field: Int
  public let text: Phrase

  public init(field: Int, text: Phrase) {
    self.field = field
    self.text = text
  }
}
