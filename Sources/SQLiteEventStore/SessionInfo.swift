public import Foundation
public import Primitives

/// What a session file says of itself, once and for all.
public struct SessionInfo: Sendable, Equatable {
  /// The scenario that it runs, as JSON.
  public let scenario: Data
  /// What all chance is drawn from.
  public let seed: UInt64
  /// Which program made it.
  public let programVersion: String

  public init(scenario: Data, seed: UInt64, programVersion: String) {
    self.scenario = scenario
    self.seed = seed
    self.programVersion = programVersion
  }

  /// Where the chain of hashes starts, so that nothing of this can be changed unseen either.
  public var fingerprint: Fingerprint {
    var hash = Fingerprint()
    hash.combine(scenario)
    hash.combine(CollectionOfOne(0xFF))
    hash.combine(String(seed))
    hash.combine(programVersion)
    return hash
  }
}

extension SessionInfo {
  /// As it is kept in the table `session`.
  var rows: [(key: String, value: String)] {
    [
      ("scenario", String(decoding: scenario, as: UTF8.self)), ("seed", String(seed)),
      ("program", programVersion), ("hash", fingerprint.description),
    ]
  }

  /// nil where something is missing, or is not what was written.
  init?(rows: [String: String]) {
    guard let scenario = rows["scenario"], let seed = rows["seed"].flatMap({ UInt64($0) }),
      let program = rows["program"]
    else { return nil }
    self.init(scenario: Data(scenario.utf8), seed: seed, programVersion: program)
    guard rows["hash"] == fingerprint.description else { return nil }
  }

  /// Only text can be kept: JSON is.
  var isStorable: Bool {
    String(validating: scenario, as: UTF8.self) != nil && !scenario.contains(0)
      && !programVersion.utf8.contains(0)
  }
}
