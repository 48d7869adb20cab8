# See ../en/topics.ftl.
