enum HTMLBaseStyleSheet { static let text = "" }
