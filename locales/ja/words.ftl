# See ../en/words.ftl.
