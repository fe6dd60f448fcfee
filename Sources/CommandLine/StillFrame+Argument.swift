public import ArgumentParser
public import Interface

extension StillFrame.Subject: ExpressibleByArgument {}
extension StillFrame.Format: ExpressibleByArgument {}
