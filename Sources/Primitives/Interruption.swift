/// Lets somebody stop the writing of a large value: its tables ask after every thousand elements or so.
public struct Interruption: Sendable {
  private static let key = CodingUserInfoKey(rawValue: "interruption")
  private let goesOn: @Sendable () -> Bool

  /// What an encoder is to be given.
  ///
  /// - Parameter goesOn: whether to go on; else encoding throws `CancellationError`.
  public static func userInfo(
    _ goesOn: @escaping @Sendable () -> Bool
  ) -> [CodingUserInfoKey: any Sendable] {
    key.map { [$0: Interruption(goesOn: goesOn)] } ?? [:]
  }

  /// - Throws: `CancellationError` where after `count` elements it is time to ask, and somebody stopped it.
  static func check(_ encoder: any Encoder, after count: Int) throws {
    guard count & 1_023 == 1_023, let key, let asked = encoder.userInfo[key] as? Interruption,
      !asked.goesOn()
    else { return }
    throw CancellationError()
  }
}
