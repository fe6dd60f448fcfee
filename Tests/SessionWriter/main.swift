// A process that keeps a session, for tests that kill it, starve it of space or take its rights away.
// It prints a step's number only after the step is durable.
import Foundation
import Glibc
import SQLiteEventStore
import SessionRun
import Simulation

let arguments = CommandLine.arguments.dropFirst()

/// `--nobody`: without the rights of root, which may write anywhere.
if arguments.contains("--nobody"), getuid() == 0 {
  _ = setgid(65_534)
  _ = setuid(65_534)
}

/// `--limit BYTES`: no file may grow beyond it.
if let index = arguments.firstIndex(of: "--limit"), let bytes = rlim_t(arguments[index + 1]) {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
  setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
}

/// What is said is out before the next thing is done.
func say(_ text: String) {
  let line = Array((text + "\n").utf8)
  _ = write(STDOUT_FILENO, line, line.count)
}

let command = arguments.first ?? ""
let file = arguments.dropFirst().first ?? ""

do {
  switch command {
  case "step":
    let run = try await SessionRun(resuming: SessionFile.open(file))
    while try await run.bus.step() { say("\(await run.bus.engine.step)") }
    run.close()
  case "run":
    let run = try await SessionRun(resuming: SessionFile.open(file))
    while try await run.bus.run(limit: 7) > 0 { say("\(await run.bus.engine.step)") }
    run.close()
  case "branch":
    var run = try PureSession(resuming: SessionFile.open(file))
    try run.wander(branches: 40) { branch, step in say("\(branch) \(step)") }
    run.session.close()
  case "create":
    let scenario = FileHandle.standardInput.readDataToEndOfFile()
    let info = SessionInfo(scenario: scenario, seed: 1, programVersion: "1.0.0")
    let session = try SessionFile.openIfPresent(file) ?? SessionFile.create(file, info: info)
    say("made")
    session.close()
  case "hold":
    let session = try SessionFile.open(file)
    say("open")
    _ = FileHandle.standardInput.readDataToEndOfFile()
    session.close()
  case "read":
    let session = try SessionFile.openForReading(file)
    say("\(try session.entryCount())")
    session.close()
  default: say("unknown command \(command)")
  }
} catch {
  say("\(error)")
  exit(1)
}
