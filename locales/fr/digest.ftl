# See ../en/digest.ftl.
