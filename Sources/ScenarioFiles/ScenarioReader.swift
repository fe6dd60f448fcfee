public import Documents
public import OrderFlowSystem

/// Reads what people write, a scenario in YAML or an order book in four CSV files, and refuses what
/// is wrong in one line that says where it is and what was expected.
public enum ScenarioReader {
  /// Reads a scenario file. The scenario is named after the file.
  ///
  /// - Parameters:
  ///   - file: its path.
  ///   - seed: instead of the file's own, for drawn orders too.
  /// - Throws: `InputError` where the file cannot be read, is no YAML, or is no scenario.
  public static func yaml(file: String, seed: UInt64? = nil) throws(InputError) -> Scenario {
    let text = try DocumentReader.text(ofFile: file, limit: ScenarioLimits.yaml.bytes)
    return try yaml(text: text, file: file, seed: seed)
  }

  /// Reads a scenario from a text.
  ///
  /// - Parameters:
  ///   - text: the YAML document.
  ///   - file: the name for errors, after which the scenario is named; nothing is read from it.
  ///   - seed: instead of the document's own, for drawn orders too.
  /// - Throws: `InputError` at the first thing that is wrong.
  public static func yaml(
    text: String, file: String, seed: UInt64? = nil
  ) throws(InputError) -> Scenario {
    let document = try YAMLDocument(file: file, text: text, limits: ScenarioLimits.yaml)
    return try ScenarioSection(document.root)
      .scenario(named: ScenarioName.from(file: file), seed: seed)
  }
}
