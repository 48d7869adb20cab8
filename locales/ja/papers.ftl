# See ../en/papers.ftl.
