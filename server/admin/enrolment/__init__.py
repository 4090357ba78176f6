"""The desk's pages of orders: 缴费审核 and the search over all orders."""
