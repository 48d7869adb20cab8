# See ../en/help.ftl.
