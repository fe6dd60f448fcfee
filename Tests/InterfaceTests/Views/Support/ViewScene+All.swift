import EventSourcing
import OrderFlowSystem
import Primitives
import Simulation

@testable import Interface

extension ViewScene {
  static let all: [ViewScene] = empty + full

  /// Each view before anything happened.
  static let empty = View.allCases.filter { $0 != .overview }.map { view in
    ViewScene("\(view)-empty", view, [])
  }

  /// Each view with as much on it as a short run gives.
  static let full = [
    context, contextTerm, flight, switches, invariants, branches, breakpoints, store, fold, found,
    story, storyOfAll,
    storyInThePast, causation, causationUnpublished,
  ]

  /// Billing in the middle of two charges, one of its entries selected.
  private static let context = ViewScene(
    "context", .context, [{ _ in [.run(limit: 40), .showContext(.billing)] }]
  ) { model in
    model.focus = .context(1)
    model.focus = .view(.context)
    model.selected[.view(.context)] = model.snapshot.profile?.log.first.map { .entry($0.position) }
  }

  /// A word of Inventory's language.
  private static let contextTerm = ViewScene(
    "context-term", .context, [{ _ in [.run(limit: 60), .showContext(.inventory)] }]
  ) { model in
    model.focus = .context(2)
    model.focus = .view(.context)
    model.selected[.view(.context)] = .term(1)
  }

  /// Some of everything that can be under way: a copy, one that was put off, what waits for a
  /// stopped context, what was given up.
  private static let flight = ViewScene(
    "flight", .flight,
    [
      { _ in
        [
          .run(limit: 20), begin(refusal(of: .suppliers)), .run(limit: 64),
          begin(.stopped(.billing)), .run(limit: 3),
        ]
      },
      { snapshot in
        snapshot.flights.suffix(2).flatMap { flight in
          [
            .intervene(.duplicate(flight.id)),
            .intervene(.delay(flight.id, by: .seconds(2))),
          ]
        }
      },
      { _ in [begin(.slow(.delivery, by: .milliseconds(250)))] },
    ]
  ) { $0.selected[.view(.flight)] = $0.snapshot.flights.dropFirst().first.map { .sending($0.id) } }

  private static let switches = ViewScene(
    "flight-switches", .flight,
    [
      { _ in
        [
          .run(limit: 24), .intervene(.change(.turn(.outbox, isOn: false))),
          begin(.partition(.ordering, .inventory)), begin(.outside(.paymentProvider, .silent)),
        ]
      }
    ]
  ) { $0.selected[.view(.flight)] = .mechanism(.outbox) }

  private static let invariants = ViewScene(
    "invariants", .invariants,
    [
      { _ in
        [
          .run(limit: 10), .intervene(.change(.turn(.inbox, isOn: false))),
          begin(.strike(Strike(.duplicate))), .run(limit: 2_000),
        ]
      },
      { snapshot in [.explain(rule: snapshot.violations.first?.rule)] },
    ]
  ) { model in
    model.selected[.view(.invariants)] = model.snapshot.violations.first.map { .rule($0.rule) }
  }

  private static let branches = ViewScene(
    "branches", .branches,
    [
      { _ in
        [
          .run(limit: 2_000), .look(step: 30), begin(.stopped(.billing)), .run(limit: 20),
          .look(step: 36), begin(.strike(Strike(.drop))), .run(limit: 12),
        ]
      },
      { _ in [.switchBranch(.main), .look(step: 44), begin(.outside(.paymentProvider, .declines))]
      },
      { _ in [.run(limit: 40), .compare(.main)] },
    ]
  ) { $0.selected[.view(.branches)] = .branch(.main) }

  private static let breakpoints = ViewScene(
    "breakpoints", .breakpoints,
    [
      { _ in
        [
          .run(limit: 18), .bookmark("before the payment"),
          .addBreakpoint("PAYMENT_PROCESSING_COMPLETED where amount.minorUnits > 10000"),
          .addBreakpoint("delivery"), .addBreakpoint("order 10249"), .addBreakpoint("violation"),
          .run(limit: 500), .bookmark("여기서 멈춤"),
        ]
      }
    ]
  ) { $0.selected[.view(.breakpoints)] = .breakpoint(1) }

  private static let store = ViewScene(
    "store", .store, [{ _ in [.run(limit: 60), .showDetail(.entry(62))] }]
  ) { $0.selected[.view(.store)] = .entry(62) }

  /// What the selected entry changed, beside it; in a branch.
  private static let fold = ViewScene(
    "store-fold", .store,
    [
      { _ in
        [
          .run(limit: 60), .look(step: 30), begin(.outside(.paymentProvider, .declines)),
          .run(limit: 30),
        ]
      },
      { snapshot in
        let shown = shown(in: snapshot)
        return [.showDetail(.entry(shown)), .showFold(position: shown)]
      },
    ]
  ) { model in
    model.isFolding = true
    model.selected[.view(.store)] = .entry(shown(in: model.snapshot))
  }

  /// The last event of an order that is not the first of its stream.
  private static func shown(in snapshot: Snapshot) -> Int {
    let orders = snapshot.contexts[0].id
    return snapshot.log.last { $0.kind == .event && $0.origin == orders && $0.version > 2 }?
      .position ?? 1
  }

  private static let found = ViewScene(
    "store-found", .store,
    [{ _ in [.run(limit: 60), .find("payment"), .showDetail(.entry(83))] }]
  ) { model in
    model.filter = "payment"
    model.selected[.view(.store)] = model.snapshot.found?.rows.last.map { .entry($0.position) }
  }

  private static let story = ViewScene(
    "story", .story, [{ _ in [.run(limit: 44), .showStory("10248")] }]
  ) { $0.storyOf = "10248" }

  /// With all that can go wrong on the way.
  private static let storyOfAll = ViewScene(
    "story-of-all", .story,
    [
      { _ in
        [
          .run(limit: 16), begin(.strike(some(.drop, times: 1))), .run(limit: 4),
          begin(.strike(some(.duplicate, times: 2))), .run(limit: 8),
          begin(.strike(some(.crash(.afterRecord), times: 1))), .run(limit: 6),
          begin(.stopped(.inventory)), .run(limit: 10), .showStory(""),
        ]
      }
    ]
  ) { model in
    model.selected[.view(.story)] = model.snapshot.story.suffix(14).first.map { .step($0.step) }
  }

  private static let storyInThePast = ViewScene(
    "story-past", .story,
    [{ _ in [.run(limit: 60), .look(step: 40), .showStory("10249")] }]
  ) { $0.storyOf = "10249" }

  private static let causation = ViewScene(
    "causation", .causation, [{ _ in [.run(limit: 70), .showTree(position: 62)] }]
  ) { $0.selected[.view(.causation)] = .entry(62) }

  /// The tree ends where something was recorded and never published.
  private static let causationUnpublished = ViewScene(
    "causation-unpublished", .causation,
    Scene.crashWithoutOutbox.stages + [
      { snapshot in
        [.showTree(position: snapshot.log.last { $0.isUnpublished }?.position ?? 1)]
      }
    ]
  ) { model in
    model.selected[.view(.causation)] = model.snapshot.tree.map { .entry($0.position) }
  }

  private static func begin(_ disturbance: Disturbance) -> SimulationCommand {
    .intervene(.change(.begin(disturbance)))
  }

  private static func refusal(of context: ParticipantID) -> Disturbance {
    var strike = Strike(.refuseWrite)
    strike.target = context
    return .strike(strike)
  }

  private static func some(_ effect: Strike.Effect, times: Int) -> Strike {
    var strike = Strike(effect)
    strike.times = times
    return strike
  }
}
