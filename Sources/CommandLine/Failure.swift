import Documents
import EventSourcing

/// Something that the person at the command line can put right, in one line. Ends the program with
/// status 2, and nothing is written.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  init(_ error: InputError) { description = error.description }

  init(_ error: StoreError) { description = error.description }
}
