# `/papers follow`, `/papers timezone`, and what members think of a digest's papers.
