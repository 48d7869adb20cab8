# `/papers-admin setup`, and the greeting of a server that the bot joins.
